import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { ChangeSignal } from './ChangeSignal';
import { OperatingModelProcessor } from './OperatingModelProcessor';
import { PrivateNamespaces } from './PrivateNamespaces';
import { readOwnWords } from './readOwnWords';

/** Teaches the catalog the kinds of the operating model. */
export const catalogModuleOperatingModel = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'operating-model',
  register(env) {
    env.registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        config: coreServices.rootConfig,
        events: eventsServiceRef,
        logger: coreServices.logger,
      },
      async init({ catalog, config, events, logger }) {
        const signal = new ChangeSignal(events, logger);
        catalog.addProcessor(
          new OperatingModelProcessor(
            ref => signal.raise(ref),
            readOwnWords(config),
            PrivateNamespaces.fromConfig(config),
          ),
        );
      },
    });
  },
});
