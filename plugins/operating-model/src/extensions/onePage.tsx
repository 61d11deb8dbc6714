import { convertLegacyRouteRef } from '@backstage/core-compat-api';
import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { onePageRouteRef } from '../routes';

/** The one page of a service. It has no navigation entry: the service leads to it. */
export const onePage = PageBlueprint.make({
  name: 'one-page',
  params: {
    path: '/operating-model/services/:namespace/:name/one-page',
    routeRef: convertLegacyRouteRef(onePageRouteRef),
    noHeader: true,
    loader: () => import('../onePage').then(module => <module.OnePage />),
  },
});
