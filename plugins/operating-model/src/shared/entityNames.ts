import { parseEntityRef } from '@backstage/catalog-model';
import type { ServiceName } from '../api';

/** The name in a full reference. */
export function nameOf(ref: string): string {
  return parseEntityRef(ref).name;
}

/** The service of a full reference. */
export function serviceOf(ref: string): ServiceName {
  const { namespace, name } = parseEntityRef(ref);
  return { namespace, name };
}
