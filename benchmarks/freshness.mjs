/**
 * How long after a change can be read in the catalog its gap is served: an entity in a file is edited again and
 * again, in a portal on PostgreSQL that holds many others.
 *
 *   node benchmarks/freshness.mjs [--entities 10000] [--changes 11]
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startPostgres } from '../scripts/support/postgres.mjs';
import { evaluated } from './load/evaluated.mjs';
import { fillCatalog } from './load/fillCatalog.mjs';
import { startPortal } from './load/startPortal.mjs';

const ENTITY = '/api/catalog/entities/by-name/risk/default/edited';
const GAPS =
  '/api/operating-model/findings?rule=risk-unowned&subject=risk:default/edited&state=open';

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '10000' },
    changes: { type: 'string', default: '11' },
  },
});

const folder = await mkdtemp(join(tmpdir(), 'onemap-freshness-'));
const file = join(folder, 'model.yaml');
const postgres = await startPostgres();
let portal;
try {
  await write('{}');
  portal = await startPortal(postgres.connectionString, {
    config: {
      catalog: {
        rules: [{ allow: ['Risk'] }],
        locations: [{ type: 'file', target: file }],
      },
    },
  });
  await fillCatalog(postgres.connectionString, Number(values.entities));
  await until(ENTITY, entity => entity);
  console.log(`${await evaluated(portal)} entities evaluated`);

  const times = [];
  for (let i = 0; i < Number(values.changes); i++) {
    const owner = i % 2 ? undefined : 'user:default/ada';
    await write(owner ? `{ owner: ${owner} }` : '{}');
    await portal.ask('/api/catalog/refresh', 'POST', {
      entityRef: 'risk:default/edited',
    });
    const readable = await until(ENTITY, ({ spec }) => spec.owner === owner);
    const served = await until(
      GAPS,
      ({ totalItems }) => totalItems === (owner ? 0 : 1),
    );
    times.push(served - readable);
  }
  times.sort((a, b) => a - b);
  const [best, worst] = [times[0], times.at(-1)];
  const median = times[Math.floor(times.length / 2)];
  console.log(
    `from readable to served: median ${seconds(median)}, best ${seconds(best)}, worst ${seconds(worst)}`,
  );
} finally {
  await portal?.stop();
  await postgres.stop();
  await rm(folder, { recursive: true });
}

function write(spec) {
  return writeFile(
    file,
    `{ apiVersion: operating-model.io/v1alpha1, kind: Risk, metadata: { name: edited }, spec: ${spec} }\n`,
  );
}

/** When an answer first was as it should be. */
async function until(path, isThere) {
  for (;;) {
    const answer = await portal.ask(path);
    if (answer && isThere(answer)) return performance.now();
    await sleep(20);
  }
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
