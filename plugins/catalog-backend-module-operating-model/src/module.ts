import { createBackendModule } from '@backstage/backend-plugin-api';

/** Teaches the catalog the kinds of the operating model. */
export const catalogModuleOperatingModel = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'operating-model',
  register(env) {
    env.registerInit({ deps: {}, async init() {} });
  },
});
