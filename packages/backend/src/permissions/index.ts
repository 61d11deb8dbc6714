import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { ExamplePolicy } from './ExamplePolicy';

const ALLOW_ALL: PermissionPolicy = {
  handle: async () => ({ result: AuthorizeResult.ALLOW }),
};

/** Everybody may do everything; with `permission.examplePolicy: true` the policy of the example organisation holds. */
export default createBackendModule({
  pluginId: 'permission',
  moduleId: 'example-policy',
  register(registry) {
    registry.registerInit({
      deps: {
        config: coreServices.rootConfig,
        policy: policyExtensionPoint,
      },
      async init({ config, policy }) {
        const isExample = config.getOptionalBoolean('permission.examplePolicy');
        policy.setPolicy(isExample ? new ExamplePolicy() : ALLOW_ALL);
      },
    });
  },
});
