import { mockServices } from '@backstage/backend-test-utils';
import { testDatabases } from '../__testUtils__/databases';
import { evaluationAt, judged } from '../__testUtils__/findings';
import { DatabaseFindingsStore } from './DatabaseFindingsStore';
import { DatabaseWaiverStore } from './DatabaseWaiverStore';
import { migrate, migrationsDirectory } from './migrate';

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

  it('wait for a lock, and take away one that a killed process left', async () => {
    const knex = await databases.empty(id);
    const logger = mockServices.logger.mock();
    await migrate(knex, logger);
    await migrate(knex, logger);
    expect(logger.warn).not.toHaveBeenCalled();
    await knex('knex_migrations_lock').update({ is_locked: 1 });
    await migrate(knex, logger, { tryEveryMs: 10, giveUpAfterMs: 30 });
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });
});

const postgres = databases.each.filter(([id]) => id.startsWith('POSTGRES'));

if (postgres.length) {
  it.each(postgres)(
    'migrations on %s are made once by replicas that start together',
    async id => {
      const knex = await databases.empty(id);
      const logger = mockServices.logger.mock();
      await Promise.all(
        [1, 2, 3].map(() => migrate(knex, logger, { tryEveryMs: 50 })),
      );
      expect((await new DatabaseFindingsStore(knex).current()).revision).toBe(
        0,
      );
    },
  );
}
