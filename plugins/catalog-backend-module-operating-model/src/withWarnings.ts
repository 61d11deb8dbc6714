import type { Entity } from '@backstage/catalog-model';
import type { AlphaEntity } from '@backstage/catalog-model/alpha';
import type { SchemaError } from '@onemap/plugin-operating-model-common';

/** Type of the status items by which the catalog shows what is odd in a document that it accepted. */
export const UNKNOWN_FIELD_STATUS = 'operating-model.io/unknown-field';

/** The entity with a warning for each unknown field, beside what other processors have to say. */
export function withWarnings(
  entity: Entity,
  warnings: readonly SchemaError[],
): Entity {
  if (!warnings.length) return entity;
  // `status` is part of every entity that the catalog serves, but typed in the alpha entity only.
  const { status } = entity as AlphaEntity;
  const items = warnings.map(({ path, message }) => ({
    type: UNKNOWN_FIELD_STATUS,
    level: 'warning' as const,
    message: `${path}: ${message}`,
  }));
  const result: AlphaEntity = {
    ...entity,
    status: { ...status, items: [...(status?.items ?? []), ...items] },
  };
  return result;
}
