import {
  createApiFactory,
  createPlugin,
  createRoutableExtension,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { operatingModelApiRef, OperatingModelClient } from './api';
import { governanceRouteRef, serviceRouteRef } from './routes';

/** The plugin for apps on the legacy frontend system. */
export const operatingModelPlugin = createPlugin({
  id: 'operating-model',
  apis: [
    createApiFactory({
      api: operatingModelApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => new OperatingModelClient(fetchApi),
    }),
  ],
  routes: { governance: governanceRouteRef, service: serviceRouteRef },
});

/** The tab "Operating model" of a Service: `<EntityLayout.Route path="/operating-model" …>`. */
export const EntityOperatingModelContent = operatingModelPlugin.provide(
  createRoutableExtension({
    name: 'EntityOperatingModelContent',
    mountPoint: serviceRouteRef,
    component: () =>
      import('./service').then(module => module.EntityOperatingModelContent),
  }),
);
