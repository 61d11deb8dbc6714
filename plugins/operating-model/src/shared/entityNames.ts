import type { NameInNamespace } from '@onemap/plugin-operating-model-common';
import { parseEntityRef } from '@backstage/catalog-model';

/** The name in a full reference. */
export function nameOf(ref: string): string {
  return parseEntityRef(ref).name;
}

/** The service of a full reference. */
export function serviceOf(ref: string): NameInNamespace {
  const { namespace, name } = parseEntityRef(ref);
  return { namespace, name };
}
