import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import Knex from 'knex';
import { readFileSync } from 'node:fs';
import { CatalogMirror } from '../catalog/CatalogMirror';
import type { CatalogReader } from '../catalog/CatalogReader';
import { CatalogSettling } from '../catalog/CatalogSettling';
import { readSettings } from '../config/readSettings';
import { DatabaseAttestationStore } from '../database/DatabaseAttestationStore';
import { DatabaseFindingsStore } from '../database/DatabaseFindingsStore';
import { DatabaseRejectedStore } from '../database/DatabaseRejectedStore';
import { DatabaseWaiverStore } from '../database/DatabaseWaiverStore';
import { migrate } from '../database/migrate';
import { Lease } from '../evaluation/Lease';
import { ModelKeeper } from '../evaluation/ModelKeeper';
import { systemClock } from '../evaluation/systemClock';
import { Watch } from '../evaluation/Watch';

/** What a replica is told when it starts. */
export interface ReplicaOptions {
  database: Knex.Knex.Config;
  /** A file with the entities of the catalog as JSON; read at each look. */
  catalog: string;
  /** Kills itself, as `kill -9` would, when it starts a statement that contains the text for the nth time. */
  dies?: { at: string; time: number };
  /** After how much silence of the replica that evaluates this one takes over. */
  takenOverAfterMs: number;
}

/** What a replica says after each look. */
export interface ReplicaReport {
  revision: number;
  gaps: number;
  /** How many evaluations this replica made. */
  evaluated: number;
}

/** A replica of the plugin as a process of its own, with a catalog from a file. */
async function run(options: ReplicaOptions) {
  const knex = Knex({ ...options.database, useNullAsDefault: true });
  const { dies } = options;
  let times = 0;
  knex.on('query', ({ sql }: { sql: string }) => {
    if (!dies || !sql.includes(dies.at)) return;
    times++;
    if (times === dies.time) process.kill(process.pid, 'SIGKILL');
  });
  let evaluated = 0;
  const logger: LoggerService = {
    error: () => {},
    warn: () => {},
    info: () => {},
    debug: message => {
      if (message.startsWith('Evaluated')) evaluated++;
    },
    child: () => logger,
  };
  await migrate(knex, logger);
  const settings = readSettings(
    new ConfigReader({
      operatingModel: {
        evaluation: {
          settle: { milliseconds: 100 },
          frequency: { milliseconds: 200 },
        },
      },
    }),
    { rules: [], packs: [] },
  );
  const store = new DatabaseFindingsStore(knex);
  const { evaluation } = await store.current();
  const keeper = new ModelKeeper({
    mirror: new CatalogMirror(fromFile(options.catalog)),
    settling: new CatalogSettling(
      settings.evaluation.settleMs,
      evaluation?.content,
    ),
    store,
    inputs: {
      waivers: new DatabaseWaiverStore(knex),
      attestations: new DatabaseAttestationStore(knex),
      rejected: new DatabaseRejectedStore(knex),
    },
    lease: new Lease(knex, {
      beatMs: 200,
      takenOverAfterMs: options.takenOverAfterMs,
    }),
    settings,
    clock: systemClock,
    logger,
  });
  const watch = new Watch({
    frequencyMs: settings.evaluation.frequencyMs,
    elapsed: systemClock.elapsed,
    look: async () => {
      const result = await keeper.look();
      if (result !== 'failed' && keeper.live.evaluation) {
        const { revision, records } = keeper.live.current;
        const report: ReplicaReport = {
          revision,
          gaps: records.size,
          evaluated,
        };
        process.send?.(report);
      }
      return result;
    },
  });
  await watch.run();
}

function fromFile(file: string): CatalogReader {
  const read = (): Entity[] => JSON.parse(readFileSync(file, 'utf8'));
  return {
    async *stream() {
      yield read();
    },
    async byRefs(refs) {
      const entities = read();
      return refs.map(ref =>
        entities.find(({ kind, metadata: { namespace, name } }) => {
          const full = `${kind}:${namespace ?? 'default'}/${name}`;
          return full.toLowerCase() === ref;
        }),
      );
    },
    count: async () => read().length,
  };
}

process.once('message', (options: ReplicaOptions) => run(options));
