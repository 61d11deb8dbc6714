/**
 * A portal on PostgreSQL under the load of fifty users: the canvas against `by-refs` of the entities that it
 * shows, both asked in turns with the same token; then canvas, gaps and grids mixed; and what the
 * portal's heap holds after an hour's worth of that.
 *
 *   node benchmarks/load.mjs [--entities 100000] [--users 50] [--rounds 5] [--seconds 4] [--requests 6000]
 */
import { parseArgs } from 'node:util';
import { startPostgres } from '../scripts/support/postgres.mjs';
import { evaluated } from './load/evaluated.mjs';
import { fillCatalog } from './load/fillCatalog.mjs';
import { startPortal } from './load/startPortal.mjs';
import { run } from './load/users.mjs';

const MODEL = '/api/operating-model';
const GRIDS = ['decisions', 'processes', 'suppliers'];
const HOURS = 3;
const SAMPLE = 100;

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '100000' },
    users: { type: 'string', default: '50' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    // Fifty users who open a page every half a minute.
    requests: { type: 'string', default: '6000' },
  },
});
const users = Number(values.users);
const seconds = Number(values.seconds);

const postgres = await startPostgres();
let portal;
try {
  portal = await startPortal(postgres.connectionString);
  const services = await fillCatalog(
    postgres.connectionString,
    Number(values.entities),
  );
  console.log(`${await evaluated(portal)} entities evaluated`);
  const any = list => list[Math.floor(Math.random() * list.length)];
  const canvas = service => ({
    path: `${MODEL}/services/default/${service}/canvas`,
  });

  const shown = new Map();
  for (const service of Array.from({ length: SAMPLE }, () => any(services))) {
    const { boxes } = await portal.ask(canvas(service).path);
    const refs = boxes.flatMap(({ items }) => items.map(({ ref }) => ref));
    shown.set(service, [...new Set(refs)]);
  }
  const sizes = [...shown.values()].map(({ length }) => length);
  const entitiesEach = sizes.reduce((a, b) => a + b) / sizes.length;
  console.log(`a canvas shows ${entitiesEach.toFixed(0)} entities on average`);
  const compared = {
    canvas: () => canvas(any([...shown.keys()])),
    'by-refs': () => ({
      path: '/api/catalog/entities/by-refs',
      body: { entityRefs: any([...shown.values()]) },
    }),
  };
  for (const next of Object.values(compared)) {
    await run(portal, { users, seconds: 2, next });
  }
  const rounds = { canvas: [], 'by-refs': [] };
  for (let i = 0; i < Number(values.rounds); i++) {
    for (const [name, next] of Object.entries(compared)) {
      rounds[name].push(await run(portal, { users, seconds, next }));
    }
  }
  for (const name of Object.keys(compared)) report(name, rounds[name]);
  for (const figure of ['perSecond', 'p50', 'p99', 'bytesEach']) {
    const ratio =
      median(rounds.canvas, figure) / median(rounds['by-refs'], figure);
    console.log(`canvas against by-refs, ${figure}: ${ratio.toFixed(2)}`);
  }

  for (const [name, next] of Object.entries(compared)) {
    const load = { users, requests: 500, next, encoding: 'identity' };
    report(`${name}, not compressed`, [await run(portal, load)]);
  }

  const places = [
    () => canvas(any(services)),
    ...GRIDS.map(grid => () => ({ path: `${MODEL}/governance/${grid}` })),
    () => ({ path: `${MODEL}/services?limit=50` }),
  ];
  for (const [i, next] of places.entries()) {
    const { path } = next();
    // The first to ask waits for what the others share.
    await portal.ask(path);
    report(i ? path : 'canvas', [await run(portal, { users, seconds, next })]);
  }
  report('findings, page by page', [
    await run(portal, { users, seconds, next: pageAfter, reads: true }),
  ]);

  const mixed = () => any(places)();
  const requests = Number(values.requests);
  for (let hour = 0; hour <= HOURS; hour++) {
    if (hour)
      report(`hour ${hour}, mixed`, [
        await run(portal, { users, requests, next: mixed }),
      ]);
    const heap = await portal.heap();
    console.log(`heap after ${hour} h: ${(heap / 2 ** 20).toFixed(1)} MiB`);
  }
} finally {
  await portal?.stop();
  await postgres.stop();
}

/** The page of gaps after the one that was read, or the first. */
function pageAfter(previous) {
  const cursor = previous && JSON.parse(previous).nextCursor;
  const rest = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
  return { path: `${MODEL}/findings?limit=50${rest}` };
}

function report(name, results) {
  const failed = results.flatMap(({ errors }) => errors);
  if (failed.length) process.exitCode = 1;
  const figure = key => median(results, key);
  console.log(
    [
      name.padEnd(40),
      `${figure('perSecond').toFixed(0).padStart(6)}/s`,
      `p50 ${figure('p50').toFixed(0).padStart(5)} ms`,
      `p99 ${figure('p99').toFixed(0).padStart(5)} ms`,
      `${(figure('bytesEach') / 1000).toFixed(1).padStart(6)} kB`,
      `${failed.length} errors`,
      ...new Set(failed.slice(0, 3)),
    ].join('  '),
  );
}

function median(results, key) {
  const sorted = results.map(each => each[key]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
