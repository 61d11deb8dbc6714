import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useSWR from 'swr';

/** The values that services can be filtered by. */
export interface ServiceFacets {
  /** Full references. */
  departments: string[];
  /** Full references. */
  owners: string[];
  /** Ids of packs. */
  obligations: string[];
}

const NONE: ServiceFacets = { departments: [], owners: [], obligations: [] };

/** The values that services of the catalog have; none until they are known. */
export function useServiceFacets(): ServiceFacets {
  const catalog = useApi(catalogApiRef);
  const { data = NONE } = useSWR(['operating-model', 'facets'], async () => {
    const { facets } = await catalog.getEntityFacets({
      filter: { kind: 'Service' },
      facets: ['relations.belongsTo', 'relations.ownedBy', 'spec.obligations'],
    });
    const valuesOf = (facet: string) =>
      (facets[facet] ?? []).map(({ value }) => value).sort();
    return {
      departments: valuesOf('relations.belongsTo'),
      owners: valuesOf('relations.ownedBy'),
      obligations: valuesOf('spec.obligations'),
    };
  });
  return data;
}
