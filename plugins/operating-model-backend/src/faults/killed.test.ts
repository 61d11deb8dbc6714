import Knex from 'knex';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabases } from '../__testUtils__/databases';
import { eventually } from '../__testUtils__/startPortal';
import { DatabaseFindingsStore } from '../database/DatabaseFindingsStore';
import { DatabaseWaiverStore } from '../database/DatabaseWaiverStore';
import { configOf } from '../__testUtils__/configOf';
import { risks } from '../__testUtils__/risks';
import { startReplica, type Replica } from '../__testUtils__/startReplica';

// A replica that starts on a busy machine takes its time.
jest.setTimeout(180_000);

const databases = testDatabases();

/** Where a replica is killed: at which statement that writes to which table. */
const WRITTEN: [table: string, time: number][] = [
  ['findings', 2],
  ['evaluations', 1],
];

describe.each(databases.each)('a replica on %s', id => {
  let folder: string;
  let catalog: string;
  let database: Knex.Knex.Config;
  let knex: Knex.Knex;
  let replicas: Replica[];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'operating-model-'));
    catalog = join(folder, 'catalog.json');
    replicas = [];
    if (id.startsWith('SQLITE')) {
      database = {
        client: 'better-sqlite3',
        connection: { filename: join(folder, 'database.sqlite') },
      };
    } else {
      database = configOf(await databases.empty(id));
    }
    knex = Knex({ ...database, useNullAsDefault: true });
  });

  afterEach(async () => {
    await Promise.all(replicas.map(replica => replica.kill()));
    await knex.destroy();
    await rm(folder, { recursive: true });
  });

  /** A name as the database writes it. */
  const quoted = (name: string) =>
    id.startsWith('SQLITE') ? `\`${name}\`` : `"${name}"`;
  const start = (dies?: { at: string; time: number }) => {
    const replica = startReplica({
      database,
      catalog,
      dies,
      takenOverAfterMs: 1_000,
    });
    replicas.push(replica);
    return replica;
  };
  const holds = (count: number) =>
    writeFile(catalog, JSON.stringify(risks(count)));
  const isDone = (replica: Replica, count: number) =>
    eventually(async () => {
      expect(replica.report?.gaps).toBeGreaterThanOrEqual(count);
    });

  it('that is killed while it writes leaves the last good evaluation, and the next completes it', async () => {
    await holds(3);
    const first = start();
    await isDone(first, 3);
    await first.kill();
    const store = new DatabaseFindingsStore(knex);
    const waivers = new DatabaseWaiverStore(knex);
    const [fingerprint] = (await store.current()).records.keys();
    await waivers.request({
      fingerprint,
      until: '2099-01-01',
      reason: 'Accepted before the crash.',
      requestedBy: 'user:default/ada',
      requestedAt: new Date().toISOString(),
    });
    const good = await store.current();

    await holds(700);
    for (const [table, time] of WRITTEN) {
      const killed = start({ at: `insert into ${quoted(table)}`, time });
      expect(await killed.ended).toBe('SIGKILL');
      expect(await store.current()).toEqual(good);
    }

    await isDone(start(), 700);
    expect(await waivers.of(fingerprint)).toMatchObject({
      reason: 'Accepted before the crash.',
    });
    const opened = await knex('finding_events')
      .where({ event: 'opened' })
      .pluck('fingerprint');
    const { records } = await store.current();
    expect(opened.sort()).toEqual([...records.keys()].sort());
  });

  it('that is killed while it migrates leaves what the next start completes', async () => {
    await holds(3);
    // The first migration was done by then, and the second half.
    const at = `create table ${quoted('daily_figures')}`;
    expect(await start({ at, time: 1 }).ended).toBe('SIGKILL');
    expect(await knex.schema.hasTable('findings')).toBe(false);
    await isDone(start(), 3);
  });
});
