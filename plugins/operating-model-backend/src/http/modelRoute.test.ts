import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { entitiesFromYaml } from '../__testUtils__/entitiesFromYaml';
import { startService, type TestService } from '../__testUtils__/startService';

jest.setTimeout(60_000);

const IT = 'user:default/it';
const HR = 'user:default/hr';
const OTHER_IT = 'user:default/other-it';
const MINUTE = 60_000;

const MODEL = `
apiVersion: operating-model.io/v1alpha1
kind: Service
metadata: { name: portal }
spec: { type: business }
---
apiVersion: operating-model.io/v1alpha1
kind: Risk
metadata: { name: fire }
spec: { affects: [portal] }
`;

const ROUTES = [
  '/services',
  '/services/default/portal/canvas',
  '/services/default/portal/flow',
  '/services/default/portal/litmus',
  '/entities/service/default/portal/context',
  '/findings',
  '/governance/decisions',
  '/governance/processes',
  '/governance/suppliers',
  '/governance/forums',
  '/governance/forums?format=ics',
  '/governance/obligations',
  '/governance/trend',
  '/governance/rejected',
  '/evaluations/latest',
];

const databases = testDatabases();
let knex: Knex;
let service: TestService;

beforeEach(async () => {
  knex = await databases.migrated('SQLITE_3');
  const withoutRisks = {
    mayRead: ({ kind }: { kind: string }) => kind !== 'Risk',
  };
  service = await startService({
    knex,
    entities: entitiesFromYaml(MODEL),
    policies: { [IT]: withoutRisks, [OTHER_IT]: withoutRisks },
  });
  await service.evaluate();
});

async function tagOf(route: string, user = HR): Promise<string> {
  const { headers } = await service.get(route, user).expect(200);
  return headers.etag;
}

const again = (route: string, tag: string, user = HR) =>
  service.get(route, user).set('If-None-Match', tag);

describe.each(ROUTES)('%s', route => {
  it('is not sent again to whom has it, and only to him', async () => {
    const tag = await tagOf(route);
    const { text, headers } = await again(route, tag).expect(304);
    expect(text).toBe('');
    expect(headers).toMatchObject({
      etag: tag,
      'cache-control': 'private, no-cache',
      vary: expect.stringContaining('Authorization'),
    });
    await again(route, tag, IT).expect(200);
    await again(route, await tagOf(route, IT), HR).expect(200);
    await again(route, await tagOf(route, IT), OTHER_IT).expect(200);
  });

  it('is sent again once the model differs', async () => {
    const tag = await tagOf(route);
    service.catalog.entities = service.catalog.entities.slice(0, 1);
    await service.evaluate();
    const { status, headers } = await again(route, tag);
    expect(status).toBe(200);
    expect(headers.etag).not.toBe(tag);
  });
});

it('an answer that is still the same is not looked up in the database', async () => {
  const tag = await tagOf('/findings');
  const queries: string[] = [];
  knex.on('query', ({ sql }: { sql: string }) => queries.push(sql));
  await again('/findings', tag).expect(304);
  expect(queries).toEqual([expect.stringMatching(/from `revisions`/)]);
});

it('what another replica wrote is sent, though this one has not looked since', async () => {
  const { body } = await service.get('/findings?rule=risk-unowned', HR);
  const route = `/findings/${body.items[0].fingerprint}`;
  const tag = await tagOf(route);
  const replica = await startService({
    knex,
    entities: entitiesFromYaml(MODEL),
  });
  await replica.evaluate();
  const waiver = { until: '2026-12-24', reason: 'Later.' };
  await replica.post(`${route}/waiver`, waiver, IT).expect(201);
  const { body: detail } = await again(route, tag).expect(200);
  expect(detail.portalWaiver).toMatchObject(waiver);
});

it('one answer of another question, of another day or in another form is not taken for the other', async () => {
  const tag = await tagOf('/findings');
  const other = await again('/findings?limit=1', tag);
  const csv = await again('/findings', tag).set('Accept', 'text/csv');
  service.clock.pass(24 * 60 * MINUTE);
  const tomorrow = await again('/findings', tag);
  expect([other, csv, tomorrow].map(({ status }) => status)).toEqual([
    200, 200, 200,
  ]);
});

it('when the catalog was looked at is told again within minutes', async () => {
  const tag = await tagOf('/services');
  service.clock.pass(6 * MINUTE);
  await service.keeper.look();
  const { body } = await again('/services', tag).expect(200);
  expect(body.evaluation.checkedAt).toBe(service.clock.now().toISOString());
});

it('that the catalog is down is told at once', async () => {
  const tag = await tagOf('/services');
  service.catalog.failure = new Error('down');
  await service.keeper.look();
  const { body } = await again('/services', tag).expect(200);
  expect(body.evaluation.problem.message).toContain('down');
});

it('a refusal stays one, whatever tag it is asked with', async () => {
  const route = '/services/default/nothing/canvas';
  const { headers } = await service.get(route, HR).expect(404);
  expect(headers['cache-control']).toBe('private, no-cache');
  await again(route, headers.etag).expect(404);
});
