import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import {
  catalogGraphApiRef,
  DefaultCatalogGraphApi,
} from '@backstage/plugin-catalog-graph';
import { knownRelationPairs, knownRelations } from './relations';

/**
 * Lets the catalog graph show the relations of the operating model. It takes the place of the graph's
 * own list: an app that has its own adds {@link knownRelations} and {@link knownRelationPairs} to it.
 */
export const graphRelationsModule = createFrontendModule({
  pluginId: 'catalog-graph',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: catalogGraphApiRef,
          deps: {},
          factory: () =>
            new DefaultCatalogGraphApi({
              knownRelations,
              knownRelationPairs,
              defaultRelationTypes: { exclude: [] },
            }),
        }),
    }),
  ],
});
