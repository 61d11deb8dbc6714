import { testDatabases } from '../__testUtils__/databases';
import { entitiesFromYaml } from '../__testUtils__/entitiesFromYaml';
import { startService, type TestService } from '../__testUtils__/startService';

jest.setTimeout(60_000);

const databases = testDatabases();
const MODEL = `
apiVersion: operating-model.io/v1alpha1
kind: Service
metadata: { name: portal, title: Portal }
spec: { type: business, criticality: critical, owner: team, environments: [azure, on-prem] }
---
apiVersion: operating-model.io/v1alpha1
kind: Risk
metadata: { name: leak, title: A leak }
spec: { affects: [portal], owner: ciso }
---
{ apiVersion: backstage.io/v1alpha1, kind: Group, metadata: { name: team }, spec: { children: [] } }
---
{ apiVersion: backstage.io/v1alpha1, kind: User, metadata: { name: ciso }, spec: { memberOf: [team] } }
`;
const CISO = 'user:default/ciso';
const READER = 'user:default/reader';
const ROUTE = '/services/default/portal/attestations';

let service: TestService;

beforeEach(async () => {
  service = await startService({
    knex: await databases.migrated('SQLITE_3'),
    entities: entitiesFromYaml(MODEL),
  });
  await service.evaluate();
});

const list = async (user = CISO) => (await service.get(ROUTE, user)).body;

async function sign(user = CISO, role = 'ciso') {
  const { current } = await list(user);
  return service.post(ROUTE, { role, digest: current.digest }, user);
}

async function edit(name: string, change: object) {
  const entity = service.catalog.entities.find(
    ({ metadata }) => metadata.name === name,
  );
  if (!entity) throw new Error(`no ${name}`);
  entity.spec = { ...entity.spec, ...change };
  await service.keeper.look();
}

const rulesOpen = async () =>
  (await service.get('/findings?state=open')).body.items.map(
    ({ rule }: { rule: string }) => rule,
  );

it('a signature counts in the litmus test, and ends the gap of its role', async () => {
  expect(
    (await rulesOpen()).filter(
      (rule: string) => rule === 'attestation-missing',
    ),
  ).toHaveLength(3);
  expect((await sign()).status).toBe(201);
  expect(
    (await rulesOpen()).filter(
      (rule: string) => rule === 'attestation-missing',
    ),
  ).toHaveLength(2);
  const { body } = await service.get('/services/default/portal/litmus');
  expect(body.sharedRecognition).toMatchObject({
    answer: 'partly',
    signed: ['ciso'],
  });
});

it('a list of services as CSV has a line for each, with who signed', async () => {
  await sign();
  const { text } = await service
    .get('/services?text=portal')
    .set('accept', 'text/csv');
  const [names, portal] = text.trim().split('\n');
  expect(names).toContain('signed,signedBefore,mustSign');
  expect(portal).toMatch(/^service:default\/portal,.*,1,0,3$/);
});

it('a list of services counts who signed, and who signed what changed since', async () => {
  const signOffs = async () => {
    const { body } = await service.get('/services?text=portal');
    return body.items[0].signOffs;
  };
  await sign();
  expect(await signOffs()).toEqual({ signed: 1, stale: 0, required: 3 });
  await edit('leak', { status: 'accepted' });
  expect(await signOffs()).toEqual({ signed: 0, stale: 1, required: 3 });
});

it('a change that matters makes it stale, and says what changed', async () => {
  await sign();
  await edit('leak', { status: 'accepted' });
  const { items } = await list();
  expect(items).toEqual([
    expect.objectContaining({
      stale: true,
      changes: [
        'A leak as accepted risk is new',
        'A leak as open risk is gone',
      ],
    }),
  ]);
  expect(await rulesOpen()).toContain('attestation-stale');
});

it('a change that does not matter leaves it as it is', async () => {
  await sign();
  await edit('portal', { environments: ['on-prem', 'azure'] });
  for (const { metadata } of service.catalog.entities) {
    metadata.description = `More is said of ${metadata.name}.`;
  }
  service.catalog.entities.reverse();
  await service.keeper.look();
  const { items } = await list();
  expect(items).toEqual([expect.objectContaining({ stale: false })]);
});

it('keeps a readable copy of what was signed, also when the model moves on', async () => {
  const { current } = await list();
  await sign();
  await edit('leak', { status: 'closed' });
  const [{ model, digest }] = (await list()).items;
  expect(model).toEqual(current.model);
  expect(digest).toBe(current.digest);
});

it('is refused for a model that changed since the signer looked', async () => {
  const { current } = await list();
  await edit('leak', { status: 'closed' });
  const { status } = await service.post(
    ROUTE,
    { role: 'ciso', digest: current.digest },
    CISO,
  );
  expect(status).toBe(409);
});

it('is refused to somebody who may not read all of the model', async () => {
  service.policies[READER] = { mayRead: ({ kind }) => kind !== 'Risk' };
  const { current, hidden } = await list(READER);
  expect(hidden).toBeGreaterThan(0);
  expect(JSON.stringify(current.model)).not.toContain('leak');
  const { status, body } = await sign(READER);
  expect(status).toBe(403);
  expect(body.detail).toContain('cannot vouch');
});

it('hides of what changed what the caller may not read', async () => {
  await sign();
  await edit('leak', { status: 'closed' });
  service.policies[READER] = { mayRead: ({ kind }) => kind !== 'Risk' };
  const { items } = await list(READER);
  expect(items[0]).toMatchObject({ stale: true, changes: [] });
  expect((await service.get('/findings', READER)).text).not.toContain('leak');
});

it.each([
  ['an unknown role', 'cleaner', {}, 400],
  [
    'without the permission',
    'ciso',
    { without: ['operating-model.service.attest'] },
    403,
  ],
])('is refused for %s', async (_, role, policy, expected) => {
  service.policies[CISO] = policy;
  expect((await sign(CISO, role)).status).toBe(expected);
});

it('is offered in the roles that the caller may sign in, and in no other', async () => {
  const { maySign, required } = await list();
  expect(maySign).toEqual(required);
  service.policies[CISO] = { without: ['operating-model.service.attest'] };
  expect((await list()).maySign).toEqual([]);
});

it('can be withdrawn, and then the gap is back', async () => {
  await sign();
  expect((await service.delete(`${ROUTE}?role=ciso`, CISO)).status).toBe(204);
  expect((await list()).items).toEqual([]);
  expect(
    (await rulesOpen()).filter(
      (rule: string) => rule === 'attestation-missing',
    ),
  ).toHaveLength(3);
});
