import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';

/** The full reference of the entity of this page. */
export function useEntityRef(): string {
  return stringifyEntityRef(useEntity().entity);
}

/** As many rows as the backend gives at once: one of them is looked for. */
export const ALL_ROWS = 1000;
