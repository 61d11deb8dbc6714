import Knex from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { risks } from '../__testUtils__/risks';
import {
  startPostgres,
  type OwnPostgres,
} from '../__testUtils__/startPostgres';
import { eventually } from '../__testUtils__/startPortal';
import { startService, type TestService } from '../__testUtils__/startService';
import { migrationsDirectory } from '../database/migrate';

// A server that starts on a busy machine takes its time.
jest.setTimeout(180_000);

const isGiven = testDatabases().each.some(([id]) => id.startsWith('POSTGRES'));
const WAIVER = { until: '2026-12-31', reason: 'Accepted.' };

/** Asks for many gaps to be accepted, each until it is; says how often it was told to try again. */
function acceptAll(service: TestService, fingerprints: readonly string[]) {
  const progress = { accepted: 0, refused: 0 };
  const queue = [...fingerprints];
  const accept = async (fingerprint: string) => {
    const route = `/findings/${fingerprint}/waiver`;
    const { status, headers } = await service.post(route, WAIVER);
    if (status === 503) {
      expect(headers['retry-after']).toBe('5');
      progress.refused++;
      queue.push(fingerprint);
      await new Promise(resolve => setTimeout(resolve, 20));
      return;
    }
    // A commit whose confirmation was lost with the connection is there already.
    expect([201, 409]).toContain(status);
    progress.accepted++;
  };
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      await accept(next);
    }
  };
  return { progress, done: Promise.all([worker(), worker(), worker()]) };
}

if (isGiven) {
  describe('a PostgreSQL server', () => {
    let postgres: OwnPostgres;

    beforeAll(async () => {
      postgres = await startPostgres();
    });

    afterAll(() => postgres?.end());

    it.each([
      ['is stopped', 'SIGINT'],
      ['crashes', 'SIGKILL'],
    ] as const)(
      'that %s while people write, and starts again, has each of their writings once',
      async (_, signal) => {
        const knex = Knex({
          client: 'pg',
          connection: postgres.connectionString,
          // That connections broke is no news here.
          log: { error: () => {}, warn: () => {} },
        });
        await knex.raw('drop schema public cascade; create schema public');
        await knex.migrate.latest({ directory: migrationsDirectory() });
        const service = await startService({ knex, entities: risks(60) });
        await service.evaluate();
        const before = (await service.get('/services').expect(200)).body;
        const { records } = await service.findings.current();
        const fingerprints = [...records.keys()];

        const { progress, done } = acceptAll(service, fingerprints);
        await eventually(async () => {
          expect(progress.accepted).toBeGreaterThan(5);
        });
        await postgres.halt(signal);
        await eventually(async () => {
          expect(progress.refused).toBeGreaterThan(5);
        });
        const during = (await service.get('/services').expect(200)).body;
        expect(during.items).toEqual(before.items);
        expect(await service.keeper.look()).toBe('failed');
        expect((await service.get('/health').expect(200)).body.status).toBe(
          'outdated',
        );

        await postgres.resume();
        await done;
        const waived: string[] = await knex('waivers').pluck('fingerprint');
        expect(waived.sort()).toEqual([...fingerprints].sort());
        expect((await service.findings.current()).records).toEqual(records);

        service.catalog.entities = risks(61);
        await eventually(async () => {
          service.clock.pass(1_000);
          expect(await service.keeper.look()).not.toBe('failed');
          const { body } = await service.get('/findings').expect(200);
          expect(body.totalItems).toBeGreaterThan(fingerprints.length);
        });
        expect((await service.get('/health')).body.status).toBe('ok');
        const opened = await knex('finding_events')
          .where({ event: 'opened' })
          .pluck('fingerprint');
        expect(new Set(opened).size).toBe(opened.length);
        await knex.destroy();
      },
    );
  });
} else {
  it.todo('PostgreSQL stopped and started (left out: npm test starts it)');
}
