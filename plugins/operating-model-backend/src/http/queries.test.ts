import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { findingReadPermission } from '@onemap/plugin-operating-model-common';
import { testDatabases } from '../__testUtils__/databases';
import { entitiesFromYaml } from '../__testUtils__/entitiesFromYaml';
import { risks } from '../__testUtils__/risks';
import { startService } from '../__testUtils__/startService';
import { allRoutes } from './createRouter';

jest.setTimeout(120_000);

const AT_MOST = 5;
const IT = 'user:default/it';
const MODEL = `
{ apiVersion: operating-model.io/v1alpha1, kind: Service, metadata: { name: portal }, spec: { type: business } }
---
{ apiVersion: operating-model.io/v1alpha1, kind: Process, metadata: { name: portal }, spec: { type: incident, services: [portal], stages: [] } }
---
{ apiVersion: operating-model.io/v1alpha1, kind: Risk, metadata: { name: secret }, spec: {} }
`;

const databases = testDatabases();

/** How many queries each route takes for somebody who may read some entities and some gaps, by its path. */
async function queriesByRoute(
  id: (typeof databases.each)[number][0],
  entities: number,
) {
  const knex = await databases.migrated(id);
  const service = await startService({
    knex,
    entities: [...entitiesFromYaml(MODEL), ...risks(entities)],
    policies: {
      [IT]: {
        mayRead: ({ metadata }) => metadata.name !== 'secret',
        findings: {
          result: AuthorizeResult.CONDITIONAL,
          pluginId: 'operating-model',
          resourceType: findingReadPermission.resourceType,
          conditions: {
            not: {
              rule: 'IS_OWNER_OF_SUBJECT',
              resourceType: findingReadPermission.resourceType,
              params: { claims: [IT] },
            },
          },
        },
      },
    },
  });
  await service.evaluate();
  for (const risk of service.catalog.entities.slice(-2)) {
    risk.spec = { owner: 'user:default/ada' };
  }
  await service.evaluate();
  const { body } = await service.get('/findings?limit=1', IT).expect(200);
  const [{ fingerprint }] = body.items;
  let count = 0;
  knex.on('query', () => {
    count++;
  });
  const routes = allRoutes({} as never) // None is called here.
    .filter(({ method }) => method === 'get')
    .map(({ path }) =>
      path
        .replace(':kind', 'service')
        .replace(':namespace', 'default')
        .replace(':name', 'portal')
        .replace(':fingerprint', fingerprint)
        .replace(':id', 'risk-unowned'),
    );
  const after = async (query: string) => {
    const first = await service.get(`/findings?${query}`, IT).expect(200);
    return `/findings?${query}&cursor=${encodeURIComponent(first.body.nextCursor)}`;
  };
  const pages = [
    await after('limit=1'),
    // What is closed is in the database only.
    await after('limit=1&state=resolved'),
    '/findings?limit=1&sort=owner&text=r&state=open&rule=risk-unowned',
    '/governance/forums?format=ics',
  ];
  const counts: Record<string, number> = {};
  for (const route of [...routes, ...pages]) {
    count = 0;
    const { status } = await service.get(route, IT);
    expect([route, status]).toEqual([route, 200]);
    counts[route.replace(fingerprint, '…').replace(/cursor=.*/, 'cursor=…')] =
      count;
  }
  return counts;
}

it.each(databases.each)(
  'every route takes at most five queries on %s, however much there is',
  async id => {
    const few = await queriesByRoute(id, 3);
    expect(Math.max(...Object.values(few))).toBeLessThanOrEqual(AT_MOST);
    expect(await queriesByRoute(id, 300)).toEqual(few);
  },
);
