import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { ChangeSignal } from './ChangeSignal';
import { OperatingModelProcessor } from './OperatingModelProcessor';

/** Teaches the catalog the kinds of the operating model. */
export const catalogModuleOperatingModel = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'operating-model',
  register(env) {
    env.registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        events: eventsServiceRef,
        logger: coreServices.logger,
      },
      async init({ catalog, events, logger }) {
        const signal = new ChangeSignal(events, logger);
        catalog.addProcessor(new OperatingModelProcessor(() => signal.raise()));
      },
    });
  },
});
