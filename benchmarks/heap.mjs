/**
 * Whether the heap of a portal grows with the requests: people with and without conditions open canvas, gaps and
 * grids. After a warm-up it is looked at after each hour's worth, when all that is not needed was let go of. The
 * command fails where it grows from the first hour to the last by more than 256 kB, compiled code aside, and says
 * which objects became more.
 *
 *   node benchmarks/heap.mjs [--entities 20000] [--users 50] [--requests 6000] [--hours 3]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from '../scripts/support/postgres.mjs';
import { classesIn } from './load/classesIn.mjs';
import { placesOf } from './load/places.mjs';
import { report } from './load/report.mjs';
import { startPortalWithPolicy } from './load/startPortalWithPolicy.mjs';
import { run } from './load/users.mjs';

const MIB = 2 ** 20;
const ALLOWED = 256 * 1024;
const SHOWN = 10;

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '20000' },
    users: { type: 'string', default: '50' },
    // Fifty users who open a page every half a minute, for an hour.
    requests: { type: 'string', default: '6000' },
    hours: { type: 'string', default: '3' },
  },
});
const requests = Number(values.requests);

const folder = await mkdtemp(join(tmpdir(), 'onemap-heap-'));
const postgres = await startPostgres();
let portal;
try {
  const started = await startPortalWithPolicy(
    postgres.connectionString,
    Number(values.entities),
  );
  portal = started.portal;
  const people = [started.insider, started.outsider];
  const any = list => list[Math.floor(Math.random() * list.length)];
  const places = Object.values(placesOf(started.services));
  const hour = () =>
    Promise.all(
      people.map(person =>
        run(person, {
          users: Number(values.users) / people.length,
          requests: requests / people.length,
          next: () => any(places).next(),
        }),
      ),
    );

  report('warm-up', await hour());
  const snapshots = [];
  for (let i = 0; i <= Number(values.hours); i++) {
    if (i) report(`hour ${i}`, await hour());
    const snapshot = [1, Number(values.hours)].includes(i)
      ? join(folder, `${i}.heapsnapshot`)
      : undefined;
    const heap = await portal.heap(snapshot);
    if (snapshot) snapshots.push(snapshot);
    console.log(`heap after ${i} h: ${(heap / MIB).toFixed(2)} MiB`);
  }
  const [before, after] = await Promise.all(snapshots.map(classesIn));
  const grown = [...after]
    .map(([name, bytes]) => ({ name, more: bytes - (before.get(name) ?? 0) }))
    .sort((a, b) => b.more - a.more)
    .slice(0, SHOWN);
  for (const { name, more } of grown) {
    console.log(`${(more / 1024).toFixed(1).padStart(10)} kB more  ${name}`);
  }
  // V8 compiles what runs often, sooner or later.
  const total = sizes =>
    [...sizes].reduce(
      (sum, [name, bytes]) => (name === 'code' ? sum : sum + bytes),
      0,
    );
  const growth = total(after) - total(before);
  console.log(
    `from hour 1 to ${values.hours}, without code: ${(growth / 1024).toFixed(0)} kB, at most ${ALLOWED / 1024} kB`,
  );
  if (growth > ALLOWED) process.exitCode = 1;
} finally {
  await portal?.stop();
  await postgres.stop();
  await rm(folder, { recursive: true });
}
