/**
 * How much longer a backend takes to start with the operating model than without: from the start of the process until
 * it listens, on the clock and in processor time, in turns. The packages are compiled before, as published ones are.
 * The command fails where the processor time is above the goal.
 *
 *   node benchmarks/startup.mjs [--rounds 7]
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { startPostgres } from '../scripts/support/postgres.mjs';
import { medianOf } from './built/medianOf.mjs';
import { CATALOG, startPortal } from './load/startPortal.mjs';
import { asPublished } from './startup/asPublished.mjs';

const GOAL = 1.05;
const PORTALS = {
  'catalog alone': [CATALOG],
  'catalog, sign-in, search, notifications': [
    CATALOG,
    '@backstage/plugin-auth-backend',
    '@backstage/plugin-auth-backend-module-guest-provider',
    '@backstage/plugin-search-backend',
    '@backstage/plugin-search-backend-module-pg',
    '@backstage/plugin-search-backend-module-catalog',
    '@backstage/plugin-notifications-backend',
  ],
};

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' } },
});

const published = await asPublished();
const postgres = await startPostgres();
try {
  for (const [name, plugins] of Object.entries(PORTALS)) {
    const sides = {
      without: plugins,
      with: [...plugins, ...published.plugins],
    };
    const starts = { without: [], with: [] };
    // The first start makes the tables.
    for (const side of Object.values(sides)) await started(side);
    for (let i = 0; i < Number(values.rounds); i++) {
      for (const [side, all] of Object.entries(sides)) {
        starts[side].push(await started(all));
      }
    }
    const median = (side, what) =>
      medianOf(starts[side].map(each => each[what]));
    const ratioOf = what => median('with', what) / median('without', what);
    console.log(
      `${name}: ${text(median('without', 'clock'), median('with', 'clock'))} until it listens, ${ratioOf('clock').toFixed(3)} ×; ${text(median('without', 'processor'), median('with', 'processor'))} of processor time, ${ratioOf('processor').toFixed(3)} × (goal ${GOAL} ×)`,
    );
    if (ratioOf('processor') > GOAL) process.exitCode = 1;
  }
} finally {
  await postgres.stop();
  await published.remove();
}

/** Starts a portal and stops it. */
async function started(plugins) {
  const begin = performance.now();
  const portal = await startPortal(postgres.connectionString, {
    plugins,
    isBuilt: true,
    // Who signs in has a page to return to, and may do so as a guest.
    config: {
      app: { baseUrl: 'http://localhost:3000' },
      auth: {
        providers: { guest: { dangerouslyAllowOutsideDevelopment: true } },
      },
    },
  });
  try {
    const clock = performance.now() - begin;
    return { clock, processor: await portal.processor() };
  } finally {
    await portal.stop();
  }
}

function text(without, withOurs) {
  return `${(without / 1000).toFixed(2)} s without, ${(withOurs / 1000).toFixed(2)} s with`;
}
