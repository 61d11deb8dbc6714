/**
 * How long an evaluation of everything takes, the reading of the catalog included, against reading the same catalog
 * with `streamEntities` as it comes; then how many evaluations a second the backend makes of it, findings written to
 * PostgreSQL included. An evaluation is one rule looked at for one entity that it is about.
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

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '5' },
  },
});

const bundled = await bundle('benchmarks/whole/entry.ts');
const {
  BUILT_IN_RULES,
  CatalogClient,
  CatalogMirror,
  configureRules,
  evaluateRules,
  HttpCatalogReader,
  ModelGraph,
} = await import(bundled);
await rm(dirname(bundled), { recursive: true });
const { rules } = configureRules(BUILT_IN_RULES);

const postgres = await startPostgres();
let portal;
try {
  portal = await startPortal(postgres.connectionString);
  await fillCatalog(postgres.connectionString, Number(values.entities));
  console.log(`${await evaluated(portal)} entities evaluated by the backend`);
  const discovery = {
    getBaseUrl: async plugin => `http://127.0.0.1:${portal.port}/api/${plugin}`,
  };
  const auth = { getPluginRequestToken: async () => ({ token: portal.token }) };
  const client = new CatalogClient({ discoveryApi: discovery });
  const reader = HttpCatalogReader.factory({ auth, discovery })(async () => ({
    $$type: '@backstage/BackstageCredentials',
  }));

  const ratios = [];
  let evaluations = 0;
  for (let i = 0; i < Number(values.rounds); i++) {
    globalThis.gc?.();
    const streamed = await timed(() => stream(client));
    globalThis.gc?.();
    const ours = await timed(() => evaluateEverything(reader));
    ratios.push(ours.time / streamed.time);
    evaluations = ours.result.evaluations;
    console.log(
      `streamEntities ${seconds(streamed.time)} for ${streamed.result}; read and evaluated in ${seconds(ours.time)}: ${ours.result.entities} entities, ${ours.result.findings} gaps: ${ratios.at(-1).toFixed(2)} ×`,
    );
  }
  console.log(`median ${medianOf(ratios).toFixed(2)} × (goal 0.6 ×)`);

  const times = [];
  for (let i = 0; i < Number(values.rounds); i++) {
    const { time } = await timed(() =>
      portal.ask('/api/operating-model/evaluations', 'POST'),
    );
    times.push(time);
  }
  const time = medianOf(times);
  console.log(
    `${evaluations} evaluations asked for from the backend: ${seconds(time)}, ${Math.round((evaluations / time) * 1000)} a second (goal 270,000)`,
  );
} finally {
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

async function evaluateEverything(reader) {
  const mirror = new CatalogMirror(reader);
  await mirror.update();
  const graph = ModelGraph.build(mirror.all());
  const { findings } = evaluateRules(graph, rules, {
    asOf: DAY,
    packs: [PACK],
    attestations: [],
  });
  const subjects = rules.flatMap(({ rule }) => rule.subject);
  return {
    entities: mirror.size,
    findings: findings.length,
    evaluations: subjects.flatMap(kind =>
      kind === 'User' ? graph.others(kind) : graph.entities(kind),
    ).length,
  };
}

async function timed(work) {
  const start = performance.now();
  const result = await work();
  return { time: performance.now() - start, result };
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
