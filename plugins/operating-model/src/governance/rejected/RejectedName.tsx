import type { EntitySummary } from '@onemap/plugin-operating-model-common';
import { EntityLink } from '../../shared/EntityLink';

interface RejectedNameProps {
  /** Full reference. */
  entityRef: string;
  /** The version before, where the catalog still has one. */
  entity?: EntitySummary;
}

/** Which document was refused: a link by title where a version of it is in the catalog, else its reference. */
export function RejectedName({ entityRef, entity }: RejectedNameProps) {
  if (entity) return <EntityLink entity={entity} />;
  const [before, name] = entityRef.split('/');
  return (
    <code>
      {before}/<wbr />
      {name}
    </code>
  );
}
