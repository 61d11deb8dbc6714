import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { Knex } from 'knex';
import { testDatabases } from './__testUtils__/databases';
import { entitiesFromYaml } from './__testUtils__/entitiesFromYaml';
import { startService, type TestService } from './__testUtils__/startService';
import { seeded, TOKEN, tokenModel } from './__testUtils__/tokenModel';
import { allRoutes } from './http/createRouter';

jest.setTimeout(120_000);

const READER = 'user:default/reader';
const ADMIN = 'user:default/admin';
const databases = testDatabases();
let knex: Knex;

beforeEach(async () => {
  knex = await databases.migrated('SQLITE_3');
});

/** What may be seen is decided in the database too, whichever it is. */
const oneOf = (seed: number) => databases.each[seed % databases.each.length][0];

/** Every question that the API can be asked about a model. */
async function allQuestions(service: TestService): Promise<string[]> {
  const entities = service.catalog.entities;
  const { body } = await service.get('/findings?limit=500', ADMIN);
  const findings: { fingerprint: string }[] = body.items;
  const grids = [
    'decisions',
    'processes',
    'suppliers',
    'forums',
    'obligations',
  ];
  return [
    '/services?sort=gaps',
    '/services?sort=department&order=desc',
    ...['severity', 'owner', 'service', 'subject'].map(
      sort => `/findings?limit=500&sort=${sort}`,
    ),
    '/findings?limit=500&state=resolved&state=open',
    '/evaluations/latest',
    '/health',
    ...grids.map(grid => `/governance/${grid}`),
    '/governance/trend',
    '/governance/rejected',
    '/rules',
    '/rules/risk-unowned',
    ...findings.map(({ fingerprint }) => `/findings/${fingerprint}`),
    ...entities.flatMap(({ kind, metadata: { name } }) => [
      `/entities/${kind}/default/${name}/context`,
      `/entities/${kind}/default/${name}/services`,
      `/entities/process/default/${name}/flow`,
      ...(kind === 'Service'
        ? [
            `/governance/trend?service=service:default/${name}`,
            ...['canvas', 'litmus', 'flow', 'attestations'].map(
              view => `/services/default/${name}/${view}`,
            ),
          ]
        : []),
      `/findings?owner=${kind}:default/${name}`,
      `/findings?subject=${kind}:default/${name}`,
      `/findings?about=${kind}:default/${name}`,
      `/services?owner=${kind}:default/${name}`,
      `/services?department=${kind}:default/${name}`,
    ]),
  ];
}

/** The tokens that an answer names, without those of the question. */
function namedIn(text: string, route: string): Set<string> {
  const asked = new Set(route.toLowerCase().match(TOKEN));
  const named = text.toLowerCase().match(TOKEN) ?? [];
  return new Set(named.filter(token => !asked.has(token)));
}

async function answersTo(service: TestService, route: string, user: string) {
  const json = await service.get(route, user);
  // What fails names nothing, and proves nothing.
  if (![200, 404].includes(json.status)) {
    throw new Error(`${route}: ${json.status} ${json.text}`);
  }
  const texts = [json.text];
  if (/^\/findings\?|obligations/.test(route)) {
    const csv = await service.get(route, user).set('Accept', 'text/csv');
    texts.push(csv.text);
  }
  // A cursor is text as well, and could hold a name in another coding.
  const cursor: unknown = json.body.nextCursor;
  if (typeof cursor === 'string') {
    texts.push(Buffer.from(cursor, 'base64url').toString());
  }
  return texts.join('\n');
}

describe.each([1, 2, 3])('over model %i', seed => {
  let service: TestService;
  let entities: Entity[];

  beforeEach(async () => {
    entities = tokenModel(seeded(seed));
    service = await startService({
      knex: await databases.migrated(oneOf(seed)),
      entities,
    });
    await service.evaluate();
  });

  it.each([0.05, 0.3, 0.7, 1])(
    'no answer names one of the entities that the caller may not read: %f of them hidden',
    async share => {
      const random = seeded(seed * 100 + share * 10);
      const hidden = new Set(
        entities
          .filter(() => random() < share)
          .map(({ metadata }) => metadata.name),
      );
      const mayRead = ({ metadata }: Entity) => !hidden.has(metadata.name);
      service.policies[READER] = { mayRead };
      const routes = await allQuestions(service);
      const leaks: string[] = [];
      const seen = new Set<string>();
      for (const route of routes) {
        const text = await answersTo(service, route, READER);
        for (const token of namedIn(text, route)) {
          seen.add(token);
          if (hidden.has(token)) leaks.push(`${route}: ${token}`);
        }
      }
      expect(leaks).toEqual([]);
      // With all of it hidden nothing is left to name; else an empty answer would prove nothing.
      expect(seen.size > 0).toBe(share < 1);
    },
  );

  it('every route that gives something is asked', async () => {
    const asked = await allQuestions(service);
    // No route is called here, so none needs anything to hand its requests to.
    const unasked = allRoutes({} as never)
      .filter(({ method }) => method === 'get')
      .map(
        ({ path }) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}(\\?|$)`),
      )
      .filter(pattern => !asked.some(route => pattern.test(route)));
    expect(unasked).toEqual([]);
  });

  it('every entity is named to somebody who may read all', async () => {
    const seen = new Set<string>();
    for (const route of await allQuestions(service)) {
      const text = await answersTo(service, route, ADMIN);
      for (const token of namedIn(text, route)) seen.add(token);
    }
    const missing = entities.filter(
      // A domain is shown on its own page only, whose address names it.
      ({ kind, metadata }) => kind !== 'Domain' && !seen.has(metadata.name),
    );
    expect(missing.map(stringifyEntityRef)).toEqual([]);
  });

  it('totals stay honest: what is shown and what is hidden is all there is', async () => {
    const hidden = new Set(
      entities.slice(0, 10).map(each => each.metadata.name),
    );
    service.policies[READER] = {
      mayRead: ({ metadata }) => !hidden.has(metadata.name),
    };
    for (const list of ['/findings?limit=500', '/services?limit=500']) {
      const all = await service.get(list, ADMIN);
      const some = await service.get(list, READER);
      expect(some.body.hidden).toBeGreaterThan(0);
      expect(some.body.totalItems + some.body.hidden).toBe(all.body.totalItems);

      // Whatever is left out would have named one of those.
      const idOf = (item: { fingerprint?: string; ref?: string }) =>
        item.fingerprint ?? item.ref;
      const shown = new Set(some.body.items.map(idOf));
      for (const item of all.body.items) {
        if (shown.has(idOf(item))) continue;
        const named = namedIn(JSON.stringify(item), '');
        expect([...named].filter(token => hidden.has(token))).not.toEqual([]);
      }
    }
  });
});

it('does not say how many are hidden where the portal is not to', async () => {
  const service = await startService({
    knex,
    entities: tokenModel(seeded(4)),
    operatingModel: { privacy: { showHidden: false } },
    policies: { [READER]: { mayRead: ({ kind }) => kind !== 'User' } },
  });
  await service.evaluate();
  for (const route of [
    '/findings',
    '/services',
    '/governance/decisions',
    '/governance/rejected',
  ]) {
    const { body } = await service.get(route, READER);
    expect(body).not.toHaveProperty('hidden');
  }
  const [{ metadata }] = service.catalog.entities;
  const { body } = await service.get(
    `/services/default/${metadata.name}/canvas`,
    READER,
  );
  expect(body.hiddenFindings).toBe(0);
  expect(body.boxes.map(({ hidden }: { hidden: number }) => hidden)).toEqual([
    0, 0, 0, 0, 0, 0,
  ]);
});

it('answers a hidden service and a missing one alike', async () => {
  const service = await startService({
    knex,
    entities: tokenModel(seeded(5)),
    policies: { [READER]: { mayRead: ({ kind }) => kind !== 'Service' } },
  });
  await service.evaluate();
  const [{ metadata }] = service.catalog.entities;
  const hidden = await service.get(
    `/services/default/${metadata.name}/canvas`,
    READER,
  );
  const missing = await service.get('/services/default/nothing/canvas', READER);
  expect(hidden.body).toEqual(missing.body);
  expect(hidden.status).toBe(404);
});

it.each(['subject', 'about', 'owner', 'service', 'department'])(
  'finds nothing by a %s that the caller may not read, and does not count it either',
  async filter => {
    const service = await startService({
      knex,
      entities: entitiesFromYaml(`
apiVersion: operating-model.io/v1alpha1
kind: Service
metadata: { name: portal }
spec: { type: business, owner: team, department: team }
---
{ apiVersion: backstage.io/v1alpha1, kind: Group, metadata: { name: team }, spec: { children: [] } }
`),
      policies: { [READER]: { mayRead: () => false } },
    });
    await service.evaluate();
    const ref = ['subject', 'about', 'service'].includes(filter)
      ? 'service:default/portal'
      : 'group:default/team';
    const route = `/findings?${filter}=${ref}`;
    expect((await service.get(route, ADMIN)).body.totalItems).toBeGreaterThan(
      0,
    );
    const { body } = await service.get(route, READER);
    expect(body).toMatchObject({ totalItems: 0, hidden: 0 });
  },
);

describe('somebody who guesses at what he may not read', () => {
  const guess = async (route: (word: string) => string) => {
    const [{ metadata }] = entities;
    const right = await service.get(route(metadata.name), READER);
    const wrong = await service.get(route('zq999'), READER);
    const { text } = await service.get(route(metadata.name), ADMIN);
    expect(text).toContain(metadata.name);
    return [right.body, wrong.body];
  };
  const entities = tokenModel(seeded(8)).map((entity, i) => ({
    ...entity,
    spec: { ...entity.spec, ...(i === 0 ? { obligations: ['nis2'] } : {}) },
  }));
  let service: TestService;

  beforeEach(async () => {
    service = await startService({
      knex,
      entities,
      policies: {
        [READER]: {
          mayRead: ({ metadata }) =>
            metadata.name !== entities[0].metadata.name,
        },
      },
    });
    await service.evaluate();
  });

  it.each<[string, (word: string) => string]>([
    ['gaps by a word', word => `/findings?text=${word}`],
    ['services by a word', word => `/services?text=${word}`],
    [
      'obligations by a service',
      word => `/governance/obligations?service=service:default/${word}`,
    ],
  ])('is told the same whether he is right or not: %s', async (_, route) => {
    const [right, wrong] = await guess(route);
    expect(right).toEqual(wrong);
  });
});

it('keeps a closed gap to itself when what it names is gone', async () => {
  const entities = tokenModel(seeded(6));
  const service = await startService({
    knex,
    entities,
    policies: { [READER]: { mayRead: () => true } },
  });
  await service.evaluate();
  const gone = entities.find(({ kind }) => kind === 'Risk');
  const token = gone?.metadata.name ?? '';
  service.catalog.entities = entities.filter(each => each !== gone);
  await service.evaluate();
  const route = '/findings?state=resolved&limit=500';
  expect((await service.get(route, ADMIN)).text).toContain(token);
  expect((await service.get(route, READER)).text).not.toContain(token);
});

it('does not say who approved a waiver to somebody who may not read that person', async () => {
  const entities = entitiesFromYaml(`
apiVersion: operating-model.io/v1alpha1
kind: Forum
metadata: { name: board }
spec:
  type: service-review
  waivers:
    - { rule: forum-unchaired, until: 2026-12-31, reason: Later., approvedBy: user:zq001 }
---
{ apiVersion: backstage.io/v1alpha1, kind: User, metadata: { name: zq001 }, spec: { memberOf: [] } }
`);
  const service = await startService({
    knex,
    entities,
    policies: { [READER]: { mayRead: ({ kind }) => kind !== 'User' } },
  });
  await service.evaluate();
  const list = '/findings?rule=forum-unchaired';
  const { body } = await service.get(list, ADMIN);
  const one = `/findings/${body.items[0].fingerprint}`;
  for (const route of [list, one]) {
    expect((await service.get(route, ADMIN)).text).toContain('zq001');
    const { text } = await service.get(route, READER);
    expect(text).toContain('Later.');
    expect(text).not.toContain('zq001');
  }
});
