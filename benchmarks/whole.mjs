/**
 * How long an evaluation of everything takes, the reading of the catalog included, against reading the same catalog
 * with `streamEntities` as it comes; how many evaluations a second are made from the entities in memory to the findings
 * in PostgreSQL; and how long the backend takes where it is asked to evaluate, for which it looks at the whole catalog
 * as well. An evaluation is one rule looked at for one entity that it is about; rules that lack evidence do not count.
 *
 *   node benchmarks/whole.mjs [--entities 100000] [--rounds 5]
 */
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { startPostgres } from '../scripts/support/postgres.mjs';
import { medianOf } from './built/medianOf.mjs';
import { bundle } from './bundle.mjs';
import { DAY, PACK } from './generateModel.mjs';
import { evaluated } from './load/evaluated.mjs';
import { fillCatalog } from './load/fillCatalog.mjs';
import { startPortal } from './load/startPortal.mjs';
import { openStore } from './whole/openStore.mjs';

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '5' },
  },
});

const size = Number(values.entities);
const bundled = await bundle('benchmarks/whole/entry.ts');
const {
  BUILT_IN_RULES,
  CatalogClient,
  CatalogMirror,
  configureRules,
  DatabaseFindingsStore,
  evaluateRules,
  HttpCatalogReader,
  judge,
  ModelGraph,
} = await import(bundled);
await rm(dirname(bundled), { recursive: true });
const { rules } = configureRules(BUILT_IN_RULES);

const postgres = await startPostgres();
let portal;
let store;
try {
  portal = await startPortal(postgres.connectionString, {
    config: {
      operatingModel: {
        evaluation: {
          // Where nothing changed, only a smaller model than this is looked at all the same.
          partialFrom: 10 * size,
          // The portal looks at the catalog where it is asked to, and not by itself meanwhile.
          frequency: { hours: 1 },
        },
      },
    },
  });
  await fillCatalog(postgres.connectionString, size);
  console.log(`${await evaluated(portal)} entities evaluated by the backend`);
  const discovery = {
    getBaseUrl: async plugin => `http://127.0.0.1:${portal.port}/api/${plugin}`,
  };
  const auth = { getPluginRequestToken: async () => ({ token: portal.token }) };
  const client = new CatalogClient({ discoveryApi: discovery });
  const reader = HttpCatalogReader.factory({ auth, discovery })(async () => ({
    $$type: '@backstage/BackstageCredentials',
  }));

  store = await openStore(postgres.connectionString, DatabaseFindingsStore);

  const rounds = [];
  // The first round writes all findings, and has V8 compile what runs often.
  for (let i = 0; i <= Number(values.rounds); i++) {
    const streamed = await measured(() => stream(client));
    const read = await measured(() => readAll(reader));
    const judged = await measured(() => evaluate(read.result));
    const saved = await measured(() => store.save(judged.result));
    const asked = await measured(() =>
      portal.ask('/api/operating-model/evaluations', 'POST'),
    );
    console.log(
      `streamEntities ${taken(streamed)}; read ${taken(read)}; evaluated ${taken(judged)}; saved ${taken(saved)}; asked for ${taken(asked)}`,
    );
    if (i) rounds.push({ streamed, read, judged, saved, asked });
  }
  const ratio = what =>
    median(
      ({ streamed, read, judged }) =>
        (read[what] + judged[what]) / streamed[what],
    ).toFixed(2);
  const { entities, evaluations, findings } = rounds[0].judged.result;
  console.log(
    `${entities} entities, ${findings.length} gaps: ${ratio('time')} × the time of streamEntities (goal 0.6 ×), ${ratio('processor')} × the processor time`,
  );
  const saved = median(each => each.judged.time + each.saved.time);
  console.log(
    `${evaluations} evaluations from entities to saved findings in ${seconds(saved)}: ${Math.round((evaluations / saved) * 1000)} a second (goal 270,000)`,
  );
  console.log(
    `asked for from the backend, its look at the whole catalog included: ${seconds(median(({ asked }) => asked.time))}, of which for the rules ${seconds(median(({ asked }) => asked.result.durationMs))}`,
  );

  function median(figure) {
    return medianOf(rounds.map(figure));
  }
} finally {
  await store?.close();
  await portal?.stop();
  await postgres.stop();
}

async function stream(client) {
  let entities = 0;
  for await (const page of client.streamEntities({}, { token: portal.token })) {
    entities += page.length;
  }
  return entities;
}

async function readAll(reader) {
  const mirror = new CatalogMirror(reader);
  await mirror.update();
  return mirror;
}

function evaluate(mirror) {
  const graph = ModelGraph.build(mirror.all());
  const { findings, outcomes } = judge(
    { graph, inputs: { waivers: [] } },
    evaluateRules(graph, rules, {
      asOf: DAY,
      packs: [PACK],
      attestations: [],
    }),
    DAY,
  );
  const checked = new Set(
    outcomes
      .filter(each => each.outcome !== 'notChecked')
      .map(each => each.rule),
  );
  const subjects = rules.flatMap(({ rule }) =>
    checked.has(rule.id) ? rule.subject : [],
  );
  const evaluations = subjects.flatMap(kind =>
    kind === 'User' ? graph.others(kind) : graph.entities(kind),
  ).length;
  const entities = mirror.size;
  return { entities, evaluations, findings, outcomes, asOf: DAY };
}

/** What some work takes: time, and processor time of the portal and of this process together. */
async function measured(work) {
  const processor = async () => {
    const { user, system } = process.cpuUsage();
    return (await portal.processor()) + (user + system) / 1000;
  };
  const before = await processor();
  const start = performance.now();
  const result = await work();
  const time = performance.now() - start;
  return { time, processor: (await processor()) - before, result };
}

function taken({ time, processor }) {
  return `in ${seconds(time)}, ${seconds(processor)} of processor time`;
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
