/**
 * A portal on PostgreSQL under the load of fifty users: the canvas against `by-refs` of the entities that it
 * shows, both asked in turns with the same token; then canvas, gaps and grids, each by itself and mixed.
 *
 *   node benchmarks/load.mjs [--entities 100000] [--users 50] [--rounds 5] [--seconds 4] [--requests 6000]
 *
 * What the portal's heap holds after an hour's worth of that: `heap.mjs`.
 */
import { parseArgs } from 'node:util';
import { startPostgres } from '../scripts/support/postgres.mjs';
import { evaluated } from './load/evaluated.mjs';
import { fillCatalog } from './load/fillCatalog.mjs';
import { canvasOf, placesOf } from './load/places.mjs';
import { median, report } from './load/report.mjs';
import { startPortal } from './load/startPortal.mjs';
import { run } from './load/users.mjs';

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

  const shown = new Map();
  for (const service of Array.from({ length: SAMPLE }, () => any(services))) {
    const { boxes } = await portal.ask(canvasOf(service).path);
    const refs = boxes.flatMap(({ items }) => items.map(({ ref }) => ref));
    shown.set(service, [...new Set(refs)]);
  }
  const sizes = [...shown.values()].map(({ length }) => length);
  const entitiesEach = sizes.reduce((a, b) => a + b) / sizes.length;
  console.log(`a canvas shows ${entitiesEach.toFixed(0)} entities on average`);
  const compared = {
    canvas: () => canvasOf(any([...shown.keys()])),
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

  const places = placesOf(services);
  for (const [name, what] of Object.entries(places)) {
    // The first to ask waits for what the others share.
    await run(portal, { users: 1, requests: 1, ...what });
    report(name, [await run(portal, { users, seconds, ...what })]);
  }
  const requests = Number(values.requests);
  const mixed = () => any(Object.values(places)).next();
  report('mixed', [await run(portal, { users, requests, next: mixed })]);
} finally {
  await portal?.stop();
  await postgres.stop();
}
