import { convertLegacyRouteRef } from '@backstage/core-compat-api';
import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { serviceRouteRef } from '../routes';

/** The tab "Operating model" of a Service. */
export const serviceContent = EntityContentBlueprint.make({
  params: {
    path: 'operating-model',
    title: 'Operating model',
    filter: { kind: 'service' },
    routeRef: convertLegacyRouteRef(serviceRouteRef),
    loader: () =>
      import('../service').then(module => (
        <module.EntityOperatingModelContent />
      )),
  },
});
