import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { KINDS } from '@onemap/plugin-operating-model-common';
import useSWR from 'swr';

/** What gaps can be filtered by that the catalog knows. */
export interface GapFacets {
  services: { value: string; text: string }[];
  /** Full references. */
  owners: string[];
}

const NONE: GapFacets = { services: [], owners: [] };

/** The services, and who owns something that a gap can be on; none until they are known. */
export function useGapFacets(): GapFacets {
  const catalog = useApi(catalogApiRef);
  const { data = NONE } = useSWR(
    ['operating-model', 'gap facets'],
    async () => {
      const [services, { facets }] = await Promise.all([
        catalog.getEntities({
          filter: { kind: 'Service' },
          fields: [
            'kind',
            'metadata.name',
            'metadata.namespace',
            'metadata.title',
          ],
        }),
        catalog.getEntityFacets({
          filter: { kind: Object.keys(KINDS) },
          facets: ['relations.ownedBy'],
        }),
      ]);
      return {
        services: services.items
          .map(entity => ({
            value: stringifyEntityRef(entity),
            text: entity.metadata.title ?? entity.metadata.name,
          }))
          .sort((a, b) => a.text.localeCompare(b.text)),
        owners: (facets['relations.ownedBy'] ?? []).map(({ value }) => value),
      };
    },
  );
  return data;
}
