import {
  coreServices,
  createBackendModule,
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
// How collators are added is an alpha interface of Backstage: this file is all that depends on it.
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { OperatingModelHttpClient } from '@onemap/plugin-operating-model-common';
import { GapCollatorFactory } from './GapCollatorFactory';

const SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  timeout: { minutes: 15 },
  // By then the catalog is read and judged, mostly; until it is, the backend says so and nothing is indexed.
  initialDelay: { minutes: 1 },
};

/** Makes the gaps of the operating model findable. */
export const searchModuleOperatingModel = createBackendModule({
  pluginId: 'search',
  moduleId: 'operating-model',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        index: searchIndexRegistryExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({ auth, config, discovery, index, scheduler }) {
        const schedule = config.getOptionalConfig(
          'search.collators.operatingModel.schedule',
        );
        index.addCollator({
          schedule: scheduler.createScheduledTaskRunner(
            schedule
              ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
              : SCHEDULE,
          ),
          factory: new GapCollatorFactory(async () => {
            const { token } = await auth.getPluginRequestToken({
              onBehalfOf: await auth.getOwnServiceCredentials(),
              targetPluginId: 'operating-model',
            });
            return new OperatingModelHttpClient({
              baseUrl: await discovery.getBaseUrl('operating-model'),
              fetch: (url, init) => {
                const headers = new Headers(init?.headers);
                headers.set('authorization', `Bearer ${token}`);
                return fetch(url, { ...init, headers });
              },
            });
          }),
        });
      },
    });
  },
});
