import { mockServices } from '@backstage/backend-test-utils';
import { readdir } from 'node:fs/promises';
import knexOf from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { evaluationAt, judged } from '../__testUtils__/findings';
import { DatabaseAnnouncementStore } from './DatabaseAnnouncementStore';
import { DatabaseAttestationStore } from './DatabaseAttestationStore';
import { DatabaseFindingsStore } from './DatabaseFindingsStore';
import { DatabaseRejectedStore } from './DatabaseRejectedStore';
import { DatabaseWaiverStore } from './DatabaseWaiverStore';
import { migrate, migrationsDirectory } from './migrate';

jest.setTimeout(60_000);

const databases = testDatabases();

/** What holds data; the rest are locks. */
const TABLES = [
  ...['evaluations', 'findings', 'finding_links', 'finding_events'],
  ...['waivers', 'attestations', 'daily_figures', 'rejected_documents'],
  ...['announcements', 'revisions'],
];

describe.each(databases.each)('migrations on %s', id => {
  it('go up, take data, go down and come up again', async () => {
    const knex = await databases.empty(id);
    const directory = migrationsDirectory();
    await knex.migrate.latest({ directory });
    const store = new DatabaseFindingsStore(knex);
    await store.saveEvaluation(
      evaluationAt(1),
      [judged('risk:default/a', { involves: ['user:default/ada'] })],
      await store.current(),
    );
    const [fingerprint] = (await store.current()).records.keys();
    const waivers = new DatabaseWaiverStore(knex);
    await waivers.request({
      fingerprint,
      until: '2026-12-31',
      reason: 'Later.',
      requestedBy: 'user:default/ada',
      requestedAt: evaluationAt(2).startedAt,
    });

    const attestations = new DatabaseAttestationStore(knex);
    await attestations.sign({
      service: 'service:default/portal',
      role: 'ciso',
      signedBy: 'user:default/ada',
      signedAt: evaluationAt(2).startedAt,
      digest: 'd'.repeat(64),
      model: { service: 'service:default/portal', facts: [] },
    });
    const rejected = new DatabaseRejectedStore(knex);
    await rejected.note(
      { entityRef: 'risk:default/b', location: '', errors: ['wrong'] },
      evaluationAt(2).startedAt,
    );

    // Each step back leaves what the ones before it made, with its data.
    const announcements = new DatabaseAnnouncementStore(knex);
    await announcements.collect(
      ([{ severity }]) => [
        {
          recipient: 'user:default/ada',
          gaps: { error: 0, warning: 0, info: 0, [severity]: 1 },
        },
      ],
      evaluationAt(3).startedAt,
    );
    const involved = () =>
      knex('finding_links')
        .where({ type: 'involves' })
        .select('fingerprint', 'ref');
    for (const table of TABLES) {
      expect([table, (await knex(table)).length > 0]).toEqual([table, true]);
    }
    await knex.migrate.down({ directory });
    expect(await involved()).toEqual([]);
    expect(await announcements.unsent()).toHaveLength(1);
    await knex.migrate.down({ directory });
    expect(await knex.schema.hasTable('announcements')).toBe(false);
    expect(await waivers.active()).toHaveLength(1);
    expect(await attestations.latest()).toHaveLength(1);
    expect(await rejected.all()).toHaveLength(1);
    await knex.migrate.down({ directory });
    expect(await knex.schema.hasTable('waivers')).toBe(false);
    expect(await knex('findings').select('subject')).toEqual([
      { subject: 'risk:default/a' },
    ]);
    await knex.migrate.latest({ directory });
    expect((await store.current()).records.size).toBe(1);
    // What was found before can be looked up by whom it involves as well.
    expect(await involved()).toEqual([
      { fingerprint, ref: 'user:default/ada' },
    ]);

    await knex.migrate.rollback({ directory }, true);
    expect(await knex.schema.hasTable('findings')).toBe(false);
    await knex.migrate.latest({ directory });
    expect((await store.current()).records.size).toBe(0);
  });

  it.each([
    ['that a killed process left', [1]],
    ['that two replicas made twice', [0, 0]],
  ])('take away a lock %s', async (_which, rows) => {
    const knex = await databases.empty(id);
    const logger = mockServices.logger.mock();
    await migrate(knex, logger);
    await migrate(knex, logger);
    expect(logger.warn).not.toHaveBeenCalled();
    await knex('knex_migrations_lock').delete();
    await knex('knex_migrations_lock').insert(
      rows.map(is_locked => ({ is_locked })),
    );
    await migrate(knex, logger);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(await knex('knex_migrations_lock').select('is_locked')).toEqual([
      { is_locked: 0 },
    ]);
  });
});

const postgres = databases.each.filter(([id]) => id.startsWith('POSTGRES'));

if (postgres.length) {
  it.each(postgres)(
    'migrations on %s are made once by replicas that start together',
    async id => {
      // Apart, as replicas are: each has connections of its own.
      const knex = await databases.empty(id);
      const replicas = [1, 2, 3, 4].map(() => knexOf(knex.client.config));
      const logger = mockServices.logger.mock();
      await Promise.all(replicas.map(replica => migrate(replica, logger)));
      await Promise.all(replicas.map(replica => replica.destroy()));
      expect(logger.warn).not.toHaveBeenCalled();
      const made = await knex('knex_migrations').pluck('name');
      expect(made.sort()).toEqual(
        (await readdir(migrationsDirectory())).sort(),
      );
    },
  );
}
