import { testDatabases } from '../__testUtils__/databases';
import { evaluationAt, judged } from '../__testUtils__/findings';
import { DatabaseFindingsStore } from './DatabaseFindingsStore';
import { DatabaseWaiverStore } from './DatabaseWaiverStore';
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
    const waivers = new DatabaseWaiverStore(knex);
    await waivers.request({
      fingerprint: judged('risk:default/a').finding.fingerprint,
      until: '2026-12-31',
      reason: 'Later.',
      requestedBy: 'user:default/ada',
      requestedAt: evaluationAt(2).startedAt,
    });

    // One step back leaves what the first migration made, with its data.
    await knex.migrate.down({ directory });
    expect(await knex.schema.hasTable('waivers')).toBe(false);
    expect(await knex('findings').select('subject')).toEqual([
      { subject: 'risk:default/a' },
    ]);
    await knex.migrate.latest({ directory });
    expect((await store.current()).records.size).toBe(1);

    await knex.migrate.rollback({ directory }, true);
    expect(await knex.schema.hasTable('findings')).toBe(false);
    await knex.migrate.latest({ directory });
    expect((await store.current()).records.size).toBe(0);
  });
});
