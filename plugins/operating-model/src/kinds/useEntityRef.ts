import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';

/** The full reference of the entity of this page. */
export function useEntityRef(): string {
  return stringifyEntityRef(useEntity().entity);
}
