import { createRouteRef } from '@backstage/core-plugin-api';

/** The tab "Operating model" of a service. */
export const serviceRouteRef = createRouteRef({
  id: 'operating-model:service',
});

/** The Governance page. */
export const governanceRouteRef = createRouteRef({
  id: 'operating-model:governance',
});

/** The one page of a service, for a board or a regulator. */
export const onePageRouteRef = createRouteRef({
  id: 'operating-model:one-page',
  params: ['namespace', 'name'],
});
