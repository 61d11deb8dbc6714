import { createApp } from '@backstage/frontend-defaults';
import { shellModule } from './shell';

/**
 * The portal. `app.packages: all` in app-config.yaml discovers every plugin
 * that package.json names; only what is not a package is listed here.
 */
export const app = createApp({ features: [shellModule] });
