import {
  AuthorizeResult,
  type ConditionalPolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  findingReadPermission,
  findingWaivePermission,
  serviceAttestPermission,
  waiverApprovePermission,
} from '@onemap/plugin-operating-model-common';
import { testDatabases } from '../__testUtils__/databases';
import { entitiesFromYaml } from '../__testUtils__/entitiesFromYaml';
import { startService, type TestService } from '../__testUtils__/startService';

jest.setTimeout(60_000);

const databases = testDatabases();
const MODEL = `
{ apiVersion: operating-model.io/v1alpha1, kind: Service, metadata: { name: desk }, spec: { type: business, owner: ours, department: branch } }
---
{ apiVersion: operating-model.io/v1alpha1, kind: Service, metadata: { name: other }, spec: { type: business, owner: theirs } }
---
{ apiVersion: operating-model.io/v1alpha1, kind: Risk, metadata: { name: ours }, spec: { owner: group:ours, affects: [desk] } }
---
{ apiVersion: operating-model.io/v1alpha1, kind: Risk, metadata: { name: theirs }, spec: { owner: group:theirs, affects: [other] } }
---
{ apiVersion: backstage.io/v1alpha1, kind: Group, metadata: { name: department }, spec: { type: department, children: [] } }
---
{ apiVersion: backstage.io/v1alpha1, kind: Group, metadata: { name: branch }, spec: { type: team, parent: department, children: [] } }
---
{ apiVersion: backstage.io/v1alpha1, kind: Group, metadata: { name: ours }, spec: { type: team, children: [] } }
---
{ apiVersion: backstage.io/v1alpha1, kind: Group, metadata: { name: theirs }, spec: { type: team, children: [] } }
---
{ apiVersion: backstage.io/v1alpha1, kind: User, metadata: { name: eve }, spec: { memberOf: [] } }
`;
const EVE = 'user:default/eve';
/** Each of them has two gaps. */
const RISKS = '/findings?subject=risk:default/ours&subject=risk:default/theirs';
const WAIVER = { until: '2026-12-31', reason: 'Later.' };

type Conditions = ConditionalPolicyDecision['conditions'];

const condition = (type: string, rule: string, params: object): Conditions => ({
  resourceType: `operating-model-${type}`,
  rule,
  // Each rule of ours takes lists of texts.
  params: params as Record<string, string[]>,
});
const OF_OURS = condition('finding', 'IS_OWNER_OF_SUBJECT', {
  claims: ['group:default/ours'],
});
const IN_DEPARTMENT = condition('finding', 'IS_IN_DEPARTMENT', {
  departments: ['group:default/department'],
});

let service: TestService;
let gaps: { ours: string; theirs: string };

beforeEach(async () => {
  service = await startService({
    knex: await databases.migrated('SQLITE_3'),
    entities: entitiesFromYaml(MODEL),
  });
  await service.evaluate();
  const of = async (name: string) => {
    const route = `/findings?subject=risk:default/${name}`;
    const { body } = await service.get(route).expect(200);
    return body.items[0].fingerprint;
  };
  gaps = { ours: await of('ours'), theirs: await of('theirs') };
});

/** Lets Eve do something under conditions only. */
function mayOnly(
  { name, resourceType }: { name: string; resourceType: string },
  conditions: Conditions,
) {
  service.policies[EVE] = {
    decisions: {
      [name]: {
        result: AuthorizeResult.CONDITIONAL,
        pluginId: 'operating-model',
        resourceType,
        conditions,
      },
    },
  };
}

const statusesOf = async (
  ask: (gap: string) => PromiseLike<{ status: number }>,
) => [(await ask(gaps.ours)).status, (await ask(gaps.theirs)).status];

describe.each<[string, Conditions]>([
  ['of what the claims own', OF_OURS],
  ['of a department and the groups below it', IN_DEPARTMENT],
  ['not of the rest', { not: { not: OF_OURS } }],
  ['of either', { anyOf: [OF_OURS, IN_DEPARTMENT] }],
  ['of both', { allOf: [OF_OURS, IN_DEPARTMENT] }],
])('a policy may leave gaps %s', (_, conditions) => {
  it('to be read', async () => {
    mayOnly(findingReadPermission, conditions);
    expect(
      await statusesOf(gap => service.get(`/findings/${gap}`, EVE)),
    ).toEqual([200, 404]);
    const { body } = await service.get(RISKS, EVE);
    expect(body).toMatchObject({ totalItems: 2, hidden: 2 });
  });

  it('to be asked to be accepted', async () => {
    mayOnly(findingWaivePermission, conditions);
    const ask = (gap: string) =>
      service.post(`/findings/${gap}/waiver`, WAIVER, EVE);
    expect(await statusesOf(ask)).toEqual([201, 403]);
  });

  it('to be accepted', async () => {
    mayOnly(waiverApprovePermission, conditions);
    for (const gap of Object.values(gaps)) {
      await service.post(`/findings/${gap}/waiver`, WAIVER).expect(201);
    }
    const approve = (gap: string) =>
      service.post(`/findings/${gap}/waiver/approval`, {}, EVE);
    expect(await statusesOf(approve)).toEqual([200, 403]);
  });
});

it.each<[string, Conditions, number[]]>([
  [
    'what the claims own',
    condition('service', 'IS_OWNER_OF_SERVICE', {
      claims: ['group:default/ours'],
    }),
    [201, 403],
  ],
  [
    'a department and what is below',
    condition('service', 'IS_SERVICE_IN_DEPARTMENT', {
      departments: ['group:default/department'],
    }),
    [201, 403],
  ],
  [
    'the role',
    condition('service', 'SIGNS_AS', { roles: ['ciso'] }),
    [201, 201],
  ],
  [
    'another role',
    condition('service', 'SIGNS_AS', { roles: ['itsm-lead'] }),
    [403, 403],
  ],
])(
  'a policy may leave services to be signed by %s',
  async (_, conditions, statuses) => {
    mayOnly(serviceAttestPermission, conditions);
    const sign = async (name: string) => {
      const route = `/services/default/${name}/attestations`;
      const { digest } = (await service.get(route, EVE)).body.current;
      return (await service.post(route, { role: 'ciso', digest }, EVE)).status;
    };
    expect([await sign('desk'), await sign('other')]).toEqual(statuses);
  },
);

it('a policy may keep somebody from evaluating', async () => {
  service.policies[EVE] = { without: ['operating-model.evaluation.create'] };
  expect((await service.post('/evaluations', {}, EVE)).status).toBe(403);
});
