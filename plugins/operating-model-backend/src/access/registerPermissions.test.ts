import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { startTestBackend } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import {
  evidenceImportPermission,
  operatingModelPermissions,
} from '@onemap/plugin-operating-model-common';
import request from 'supertest';
import { serviceResourceRef, type ServiceInQuestion } from './permissionRules';
import { registerPermissions } from './registerPermissions';

const METADATA =
  '/api/operating-model/.well-known/backstage/permissions/metadata';

let isFit: ReturnType<typeof createConditionAuthorizer<ServiceInQuestion>>;
let backend: Awaited<ReturnType<typeof startTestBackend>>;

const registering = createBackendPlugin({
  pluginId: 'operating-model',
  register(env) {
    env.registerInit({
      deps: { registry: coreServices.permissionsRegistry },
      init: async ({ registry }) => {
        registerPermissions(registry, { find: async () => undefined });
        isFit = createConditionAuthorizer(
          registry.getPermissionRuleset(serviceResourceRef),
        );
      },
    });
  },
});

beforeAll(async () => {
  backend = await startTestBackend({ features: [registering] });
});

afterAll(() => backend?.stop());

it('lists every permission for policies, importing evidence as one on services', async () => {
  const { body } = await request(backend.server).get(METADATA).expect(200);
  const named = (permissions: readonly { name: string }[]) =>
    permissions.map(({ name }) => name).sort();
  expect(named(body.permissions)).toEqual(named(operatingModelPermissions));
  expect(body.permissions).toContainEqual(evidenceImportPermission);
  const rules = body.rules.filter(
    ({ resourceType }: { resourceType: string }) =>
      resourceType === evidenceImportPermission.resourceType,
  );
  expect(named(rules)).toEqual([
    'IS_OWNER_OF_SERVICE',
    'IS_SERVICE_IN_DEPARTMENT',
    'SIGNS_AS',
  ]);
});

it.each<[string, Record<string, string[]>, boolean]>([
  ['IS_OWNER_OF_SERVICE', { claims: ['group:default/ours'] }, true],
  ['IS_OWNER_OF_SERVICE', { claims: ['group:default/theirs'] }, false],
  ['IS_SERVICE_IN_DEPARTMENT', { departments: ['group:default/branch'] }, true],
  ['IS_SERVICE_IN_DEPARTMENT', { departments: [] }, false],
  // Who imports does so in no role.
  ['SIGNS_AS', { roles: ['ciso'] }, false],
])(
  'a policy may leave evidence about a service by %s of %j: %s',
  (rule, params, isAllowed) => {
    const { resourceType } = evidenceImportPermission;
    const decision = {
      result: AuthorizeResult.CONDITIONAL,
      pluginId: 'operating-model',
      resourceType,
      conditions: { rule, resourceType, params },
    } as const;
    const service = {
      owner: 'group:default/ours',
      departments: ['group:default/branch'],
    };
    expect(isFit(decision, service)).toBe(isAllowed);
  },
);
