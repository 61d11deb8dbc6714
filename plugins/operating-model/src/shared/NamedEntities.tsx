import type { EntitySummary } from '@onemap/plugin-operating-model-common';
import { EntityLink } from './EntityLink';
import { FoldedList } from './FoldedList';

/** Entities by title, a long list folded. */
export function NamedEntities(props: { entities: readonly EntitySummary[] }) {
  const sorted = [...props.entities].sort((a, b) =>
    a.title.localeCompare(b.title),
  );
  return (
    <FoldedList
      items={sorted}
      keyOf={({ ref }) => ref}
      render={entity => <EntityLink entity={entity} />}
    />
  );
}
