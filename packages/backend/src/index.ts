import { createBackend } from '@backstage/backend-defaults';

const backend = createBackend();

// Serves the built frontend in production.
backend.add(import('@backstage/plugin-app-backend'));

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
// For a portal behind a proxy that has checked who comes; off until configured.
backend.add(
  import('@backstage/plugin-auth-backend-module-oauth2-proxy-provider'),
);

backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('./permissions'));

backend.add(import('@backstage/plugin-catalog-backend'));
// What the catalog refuses: in the log, and under /api/catalog/entities/unprocessed.
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(import('@backstage/plugin-catalog-backend-module-unprocessed'));

backend.add(import('@onemap/plugin-catalog-backend-module-operating-model'));
backend.add(import('@onemap/plugin-operating-model-backend'));

backend.add(import('@backstage/plugin-search-backend'));
// Keeps the index in PostgreSQL where that is the database; else it is in memory.
backend.add(import('@backstage/plugin-search-backend-module-pg'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));
backend.add(import('@onemap/plugin-search-backend-module-operating-model'));

backend.add(import('@backstage/plugin-notifications-backend'));

backend.start();
