import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { SchemaError } from '@onemap/plugin-operating-model-common';

/** All errors of a document in one text, each with its path and what to write instead. */
export function describeErrors(
  entity: Entity,
  errors: readonly SchemaError[],
): string {
  const count = errors.length === 1 ? '1 error' : `${errors.length} errors`;
  return [`${stringifyEntityRef(entity)} has ${count}:`]
    .concat(errors.map(({ path, message }) => `- ${path}: ${message}`))
    .join('\n');
}
