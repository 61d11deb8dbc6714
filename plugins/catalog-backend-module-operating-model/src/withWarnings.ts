import type { Entity } from '@backstage/catalog-model';
import type { AlphaEntity } from '@backstage/catalog-model/alpha';

/** Type of the status items by which the catalog shows unknown fields of a document that it accepted. */
export const UNKNOWN_FIELD_STATUS = 'operating-model.io/unknown-field';

/** Type of the status items about what is allowed and most likely not meant, such as a misspelt word. */
export const HINT_STATUS = 'operating-model.io/hint';

/** Something odd in a document, with the field in which it stands. */
export interface Oddity {
  path: string;
  message: string;
}

/** The entity with a warning for each unknown field and each hint, beside what other processors have to say. */
export function withWarnings(
  entity: Entity,
  unknownFields: readonly Oddity[],
  hints: readonly Oddity[],
): Entity {
  const warnings = [
    ...unknownFields.map(each => warning(UNKNOWN_FIELD_STATUS, each)),
    ...hints.map(each => warning(HINT_STATUS, each)),
  ];
  if (!warnings.length) return entity;
  // `status` is part of every entity that the catalog serves, but typed in the alpha entity only.
  const { status } = entity as AlphaEntity;
  const result: AlphaEntity = {
    ...entity,
    status: { ...status, items: [...(status?.items ?? []), ...warnings] },
  };
  return result;
}

function warning(type: string, { path, message }: Oddity) {
  return { type, level: 'warning' as const, message: `${path}: ${message}` };
}
