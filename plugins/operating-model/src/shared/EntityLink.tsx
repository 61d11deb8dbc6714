import { parseEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import type { EntitySummary } from '@onemap/plugin-operating-model-common';
import type { ReactNode } from 'react';

interface EntityLinkProps {
  entity: Pick<EntitySummary, 'ref' | 'title'>;
  className?: string;
  /** Ids of the elements that say more about it. */
  describedBy?: string;
  /** What to show in place of the title. */
  children?: ReactNode;
}

/** A link to an entity that is known by name: nothing is fetched for it. */
export function EntityLink(props: EntityLinkProps) {
  const { entity, className, describedBy, children } = props;
  const entityRoute = useRouteRef(entityRouteRef);
  return (
    <Link
      to={entityRoute(entityRouteParams(parseEntityRef(entity.ref)))}
      className={className}
      aria-describedby={describedBy}
    >
      {children ?? entity.title}
    </Link>
  );
}
