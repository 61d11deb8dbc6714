import { testDatabases } from '../__testUtils__/databases';
import { entitiesFromYaml } from '../__testUtils__/entitiesFromYaml';
import { startService } from '../__testUtils__/startService';

const databases = testDatabases();

it('health says since when findings are not those of the catalog, and names nothing', async () => {
  const service = await startService({
    knex: await databases.migrated('SQLITE_3'),
    entities: entitiesFromYaml(
      '{ apiVersion: backstage.io/v1alpha1, kind: User, metadata: { name: secret }, spec: { memberOf: [] } }',
    ),
  });
  const early = await service.get('/health').expect(503);
  expect(early.headers['retry-after']).toBe('5');

  await service.evaluate();
  const evaluatedAt = service.clock.now().toISOString();
  const { body } = await service.get('/health').expect(200);
  expect(body).toEqual({ status: 'ok', evaluatedAt, checkedAt: evaluatedAt });

  service.catalog.failure = new Error('no entity secret');
  service.clock.pass(60_000);
  await service.keeper.look();
  const down = await service.get('/health').expect(200);
  expect(down.body).toEqual({
    status: 'outdated',
    evaluatedAt,
    checkedAt: evaluatedAt,
    outdatedSince: service.clock.now().toISOString(),
  });
  expect(down.text).not.toContain('secret');

  service.catalog.failure = undefined;
  await service.keeper.look();
  expect((await service.get('/health')).body.status).toBe('ok');
});
