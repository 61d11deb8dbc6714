import { useRouteRef } from '@backstage/core-plugin-api';
import type { ReactNode } from 'react';
import { governanceRouteRef } from '../routes';
import { InnerLink } from '../shared/InnerLink';

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
    <InnerLink
      to={`${governance}/gaps/${fingerprint}`}
      name={label ?? fingerprint}
      className={className}
      aria-label={label}
      title={label}
    >
      {children}
    </InnerLink>
  );
}
