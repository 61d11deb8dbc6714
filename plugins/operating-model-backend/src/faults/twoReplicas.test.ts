import Knex from 'knex';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabases } from '../__testUtils__/databases';
import { eventually } from '../__testUtils__/startPortal';
import { risks } from '../__testUtils__/risks';
import { configOf } from '../__testUtils__/configOf';
import { startReplica, type Replica } from '../__testUtils__/startReplica';

// A replica that starts on a busy machine takes its time.
jest.setTimeout(180_000);

const databases = testDatabases();
const postgres = databases.each.filter(([id]) => id.startsWith('POSTGRES'));

if (postgres.length) {
  describe.each(postgres)('two replicas on one %s', id => {
    let folder: string;
    let catalog: string;
    let knex: Knex.Knex;
    let replicas: Replica[];

    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'operating-model-'));
      catalog = join(folder, 'catalog.json');
      knex = await databases.empty(id);
      await writeFile(catalog, JSON.stringify(risks(3)));
      const database = configOf(knex);
      replicas = [1, 2].map(() =>
        // Long enough that a leader which a busy machine holds up is not taken for dead.
        startReplica({ database, catalog, takenOverAfterMs: 5_000 }),
      );
    });

    afterEach(async () => {
      await Promise.all(replicas.map(replica => replica.kill()));
      await rm(folder, { recursive: true });
    });

    const bothServe = (revision: number) =>
      eventually(async () => {
        for (const { report } of replicas) {
          expect(report?.revision).toBe(revision);
        }
      });
    const evaluated = () =>
      replicas.map(({ report }) => report?.evaluated ?? 0).sort();

    it('evaluate once and both serve it; when the one that evaluates is killed, the other does', async () => {
      await bothServe(1);
      expect(evaluated()).toEqual([0, 1]);

      await writeFile(catalog, JSON.stringify(risks(5)));
      await bothServe(2);
      expect(evaluated()).toEqual([0, 2]);

      replicas.sort(
        (a, b) => (b.report?.evaluated ?? 0) - (a.report?.evaluated ?? 0),
      );
      const leader = replicas.shift();
      await leader?.kill();
      await writeFile(catalog, JSON.stringify(risks(9)));
      await bothServe(3);
      expect(await knex('evaluations').count({ count: '*' })).toEqual([
        { count: '3' },
      ]);
    });
  });
} else {
  it.todo('two replicas on one PostgreSQL (left out: npm test starts it)');
}
