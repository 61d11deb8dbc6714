import type { EntitySummary } from '@onemap/plugin-operating-model-common';
import { Fragment } from 'react';
import { EntityLink } from './EntityLink';

/** Some entities within a sentence, each a link. */
export function InlineEntities(props: { entities: readonly EntitySummary[] }) {
  return (
    <>
      {props.entities.map((entity, index) => (
        <Fragment key={entity.ref}>
          {index > 0 && ', '}
          <EntityLink entity={entity} />
        </Fragment>
      ))}
    </>
  );
}
