import type { EntitySummary } from '@onemap/plugin-operating-model-common';
import type { ReactNode } from 'react';
import { EntityPaths, useEntityPath } from './EntityPaths';
import { InnerLink } from './InnerLink';

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
  const pathOf = useEntityPath();
  if (!pathOf) {
    return (
      <EntityPaths>
        <EntityLink {...props} />
      </EntityPaths>
    );
  }
  return (
    <InnerLink
      to={pathOf(entity.ref)}
      name={entity.title}
      className={className}
      aria-describedby={describedBy}
    >
      {children ?? entity.title}
    </InnerLink>
  );
}
