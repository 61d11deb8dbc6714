import { testDatabases } from '../__testUtils__/databases';
import { evaluationAt, judged } from '../__testUtils__/findings';
import { DatabaseFindingsStore } from './DatabaseFindingsStore';
import { migrationsDirectory } from './migrate';

jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.each)('migrations on %s', id => {
  it('go up, take data, go down and come up again', async () => {
    const knex = await databases.empty(id);
    const directory = migrationsDirectory();
    await knex.migrate.latest({ directory });
    const store = new DatabaseFindingsStore(knex);
    await store.saveEvaluation(
      evaluationAt(1),
      [judged('risk:default/a')],
      await store.current(),
    );
    expect((await store.current()).records.size).toBe(1);
    await knex.migrate.rollback({ directory }, true);
    expect(await knex.schema.hasTable('findings')).toBe(false);
    await knex.migrate.latest({ directory });
    expect((await store.current()).records.size).toBe(0);
  });
});
