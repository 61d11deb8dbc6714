import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { convertLegacyRouteRef } from '@backstage/core-compat-api';
import type { ApiRef } from '@backstage/frontend-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { SWRConfig } from 'swr';
import { governanceRouteRef, onePageRouteRef } from '../routes';
import { portalEntities } from './portalModel';
import { operatingModelApiRef, type OperatingModelApi } from '../api';

/** Renders a part of a page with a backend that answers what the test says. */
export function renderPage(
  element: JSX.Element,
  api: Partial<OperatingModelApi>,
  {
    path = '/',
    mountPath,
    apis = [],
  }: {
    path?: string;
    /** The pattern of the path, for a page with routes of its own. */
    mountPath?: string;
    /** More APIs. */
    apis?: readonly (readonly [ApiRef<unknown>, object])[];
  } = {},
) {
  return renderInTestApp(
    <SWRConfig value={{ provider: () => new Map(), dedupingInterval: 0 }}>
      {element}
    </SWRConfig>,
    {
      // A method that the test did not foresee is not there: calling it fails the test.
      apis: [
        [operatingModelApiRef, api as OperatingModelApi],
        // The first of a kind counts.
        ...apis,
        [catalogApiRef, catalogApiMock({ entities: portalEntities })],
      ],
      mountPath,
      mountedRoutes: {
        '/governance': convertLegacyRouteRef(governanceRouteRef),
        '/one-page/:namespace/:name': convertLegacyRouteRef(onePageRouteRef),
        '/catalog/:namespace/:kind/:name':
          convertLegacyRouteRef(entityRouteRef),
      },
      initialRouteEntries: [path],
    },
  );
}
