import { createApp } from '@backstage/app-defaults';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import { createApiFactory } from '@backstage/core-plugin-api';
import {
  CatalogEntityPage,
  CatalogIndexPage,
  EntityLayout,
} from '@backstage/plugin-catalog';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { Route } from 'react-router-dom';
import {
  EntityOperatingModelContent,
  EntityOwnershipAndDecisionsCard,
  operatingModelApiRef,
  type OperatingModelApi,
  OperatingModelGovernancePage,
  OperatingModelOnePage,
} from '..';
import { portalEntities } from './portalModel';

const CONFIG = {
  app: { title: 'Legacy', baseUrl: 'http://localhost' },
  backend: { baseUrl: 'http://localhost' },
};

const servicePage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <EntityOwnershipAndDecisionsCard />
    </EntityLayout.Route>
    <EntityLayout.Route path="/operating-model" title="Operating model">
      <EntityOperatingModelContent />
    </EntityLayout.Route>
  </EntityLayout>
);

/** A small app in the legacy frontend system, routed as docs/install.md says; the backend answers what the test says. */
export function createLegacyApp(
  api: Partial<OperatingModelApi>,
  language: 'en' | 'de' = 'en',
) {
  const app = createApp({
    __experimentalTranslations: {
      defaultLanguage: language,
      availableLanguages: ['en', 'de'],
    },
    apis: [
      // A method that the test did not foresee is not there: calling it fails the test.
      createApiFactory(operatingModelApiRef, api as OperatingModelApi),
      createApiFactory(
        catalogApiRef,
        catalogApiMock({ entities: portalEntities }),
      ),
    ],
    configLoader: async () => [{ context: 'test', data: CONFIG }],
  });
  return app.createRoot(
    <AppRouter>
      <FlatRoutes>
        <Route path="/catalog" element={<CatalogIndexPage />} />
        <Route
          path="/catalog/:namespace/:kind/:name"
          element={<CatalogEntityPage />}
        >
          {servicePage}
        </Route>
        <Route path="/governance" element={<OperatingModelGovernancePage />} />
        <Route
          path="/operating-model/services/:namespace/:name/one-page"
          element={<OperatingModelOnePage />}
        />
      </FlatRoutes>
    </AppRouter>,
  );
}
