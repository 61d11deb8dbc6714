/**
 * What the processor of the catalog module costs: processor time of a portal that takes entities in from a file, with the
 * module and without, in turns, each with an empty database. They are of Backstage's own kinds, as without the module
 * no others are taken in; the module looks at those as well. The command fails where the ratio is above the goal.
 *
 *   node benchmarks/ingestion.mjs [--entities 1000] [--rounds 5]
 */
import Knex from 'knex';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startPostgres } from '../scripts/support/postgres.mjs';
import { medianOf } from './built/medianOf.mjs';
import { generateModel } from './generateModel.mjs';
import { CATALOG, OURS, startPortal } from './load/startPortal.mjs';

const GOAL = 1.05;
const PLAIN = ['Component', 'Group', 'Resource', 'User'];
const [MODULE] = OURS;

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '5' },
  },
});

const folder = await mkdtemp(join(tmpdir(), 'onemap-ingestion-'));
const target = join(folder, 'model.yaml');
const entities = plainEntities(Number(values.entities));
await writeFile(
  target,
  entities.map(each => JSON.stringify(each)).join('\n---\n'),
);
const postgres = await startPostgres();
const database = Knex({ client: 'pg', connection: postgres.connectionString });
try {
  const sides = { without: [CATALOG], with: [CATALOG, MODULE] };
  const times = { without: [], with: [] };
  for (let i = 0; i < Number(values.rounds); i++) {
    for (const [side, plugins] of Object.entries(sides)) {
      times[side].push(await ingested(plugins));
    }
    console.log(
      `${times.without.at(-1).toFixed(0)} ms without, ${times.with.at(-1).toFixed(0)} ms with`,
    );
  }
  const ratio = medianOf(times.with) / medianOf(times.without);
  console.log(
    `${entities.length} entities: ${ratio.toFixed(3)} × the processor time (goal ${GOAL} ×)`,
  );
  if (ratio > GOAL) process.exitCode = 1;
} finally {
  await database.destroy();
  await postgres.stop();
  await rm(folder, { recursive: true });
}

function plainEntities(count) {
  const found = [];
  for (const block of generateModel(Infinity, 'written')) {
    found.push(...block.entities.filter(({ kind }) => PLAIN.includes(kind)));
    if (found.length >= count) return found.slice(0, count);
  }
  return found;
}

/** Milliseconds of processor time from where the portal listens until it has taken everything in. */
async function ingested(plugins) {
  await database.raw('drop database if exists backstage_plugin_catalog');
  const portal = await startPortal(postgres.connectionString, {
    plugins,
    config: {
      catalog: {
        rules: [{ allow: PLAIN }],
        locations: [{ type: 'file', target }],
      },
    },
  });
  try {
    const before = await portal.processor();
    while ((await countOf(portal)) < entities.length) await sleep(1000);
    return (await whenIdle(portal)) - before;
  } finally {
    await portal.stop();
  }
}

async function countOf(portal) {
  const { totalItems } = await portal.ask(
    `/api/catalog/entities/by-query?limit=0&filter=${PLAIN.map(kind => `kind=${kind}`).join('&filter=')}`,
  );
  return totalItems;
}

/** The processor time that was taken by when hardly any more is: what refers to each other is put together last. */
async function whenIdle(portal) {
  let before = await portal.processor();
  for (;;) {
    await sleep(1000);
    const now = await portal.processor();
    if (now - before < 50) return now;
    before = now;
  }
}
