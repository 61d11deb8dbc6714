import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { DefaultEntityPresentationApi } from '@backstage/plugin-catalog';
import {
  catalogApiRef,
  entityPresentationApiRef,
} from '@backstage/plugin-catalog-react';
import { kindIcons } from './kindIcons';

/**
 * Gives the kinds of the operating model icons of their own in the catalog. It takes the place of the
 * catalog's entity presentation: an app that has its own adds {@link kindIcons} to it instead.
 */
export const kindIconsModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    ApiBlueprint.make({
      name: 'entity-presentation',
      params: defineParams =>
        defineParams({
          api: entityPresentationApiRef,
          deps: { catalogApi: catalogApiRef },
          factory: ({ catalogApi }) =>
            DefaultEntityPresentationApi.create({ catalogApi, kindIcons }),
        }),
    }),
  ],
});
