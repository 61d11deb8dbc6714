import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import type { ReactNode } from 'react';
import { governanceRouteRef } from '../routes';

interface GapLinkProps {
  fingerprint: string;
  className?: string;
  /** What to say where the link shows but a sign. */
  label?: string;
  children: ReactNode;
}

/** A link to a gap by its fingerprint. */
export function GapLink(props: GapLinkProps) {
  const { fingerprint, className, label, children } = props;
  const governance = useRouteRef(governanceRouteRef)();
  return (
    <Link
      to={`${governance}/gaps/${fingerprint}`}
      className={className}
      aria-label={label}
      title={label}
    >
      {children}
    </Link>
  );
}
