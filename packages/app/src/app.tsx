import { createApp } from '@backstage/frontend-defaults';
import { graphRelationsModule } from '@onemap/plugin-operating-model/catalog-graph';
import { kindIconsModule } from '@onemap/plugin-operating-model/catalog-icons';
import { searchModule } from './search';
import { shellModule } from './shell';

/**
 * The portal. `app.packages: all` in app-config.yaml discovers every plugin
 * that package.json names. Listed here is what is not a package, and what
 * replaces an API of the catalog and is therefore chosen by hand.
 */
export const app = createApp({
  features: [shellModule, searchModule, kindIconsModule, graphRelationsModule],
});
