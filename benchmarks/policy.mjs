/**
 * What a policy with conditions costs: people of whom it hides the entities of HR, and people of HR, who may read
 * everything, ask for the same places in turns.
 *
 *   node benchmarks/policy.mjs [--entities 100000] [--users 50] [--rounds 5] [--requests 300]
 */
import { parseArgs } from 'node:util';
import { startPostgres } from '../scripts/support/postgres.mjs';
import { evaluated } from './load/evaluated.mjs';
import { fillCatalog } from './load/fillCatalog.mjs';
import { placesOf } from './load/places.mjs';
import { median, report } from './load/report.mjs';
import { startPortal } from './load/startPortal.mjs';
import { run } from './load/users.mjs';
import { confidential } from './model/confidential.mjs';

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '100000' },
    users: { type: 'string', default: '50' },
    rounds: { type: 'string', default: '5' },
    requests: { type: 'string', default: '300' },
  },
});
const users = Number(values.users);
const requests = Number(values.requests);

const postgres = await startPostgres();
let portal;
try {
  portal = await startPortal(postgres.connectionString, undefined, true);
  const services = await fillCatalog(
    postgres.connectionString,
    Number(values.entities),
    confidential(),
  );
  console.log(`${await evaluated(portal)} entities evaluated`);
  const people = {
    'reads all': await portal.as('hanna'),
    conditions: await portal.as('ada'),
  };
  for (const [place, what] of Object.entries(placesOf(services))) {
    const rounds = { 'reads all': [], conditions: [] };
    for (const person of Object.values(people)) {
      // The first to ask waits for what the others share.
      await run(person, { users: 1, requests: 1, ...what });
    }
    for (let i = 0; i < Number(values.rounds); i++) {
      for (const [name, person] of Object.entries(people)) {
        const before = await portal.processor();
        const round = await run(person, { users, requests, ...what });
        const took = (await portal.processor()) - before;
        rounds[name].push({ ...round, each: took / round.requests });
      }
    }
    for (const name of Object.keys(people)) {
      report(`${place}, ${name}`, rounds[name]);
    }
    const ratio = figure =>
      median(rounds.conditions, figure) / median(rounds['reads all'], figure);
    const [all, some] = Object.values(rounds).map(each => median(each, 'each'));
    console.log(
      `${place}: ${ratio('perSecond').toFixed(2)} × requests in a second, p99 ${ratio('p99').toFixed(2)} ×, processor time of a request ${some.toFixed(1)} instead of ${all.toFixed(1)} ms`,
    );
  }
} finally {
  await portal?.stop();
  await postgres.stop();
}
