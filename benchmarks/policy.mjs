/**
 * What a policy with conditions costs: people of whom it hides the entities of HR, and people of HR, who may read
 * everything, ask for the same places in turns.
 *
 *   node benchmarks/policy.mjs [--entities 100000] [--users 50] [--rounds 5] [--requests 300]
 */
import { parseArgs } from 'node:util';
import { startPostgres } from '../scripts/support/postgres.mjs';
import { placesOf } from './load/places.mjs';
import { median, report } from './load/report.mjs';
import { startPortalWithPolicy } from './load/startPortalWithPolicy.mjs';
import { run } from './load/users.mjs';

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
  const started = await startPortalWithPolicy(
    postgres.connectionString,
    Number(values.entities),
  );
  portal = started.portal;
  const people = {
    'reads all': started.insider,
    conditions: started.outsider,
  };
  for (const [place, what] of Object.entries(placesOf(started.services))) {
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
