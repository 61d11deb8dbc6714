/**
 * Graph and rules on models in which everything hangs on one thing, at one size and at four times the
 * size: the time must grow with the size, not with its square.
 *
 *   node benchmarks/hubs.mjs [--size 2000]
 */
import { rm } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleCore } from './bundle.mjs';
import { DAY, PACK } from './generateModel.mjs';
import { HUBS } from './model/hubs.mjs';

const GROWTH = 4;
// A square would make it 16 times as long.
const TOLERATED = 9;

const { values } = parseArgs({
  options: { size: { type: 'string', default: '2000' } },
});

const file = await bundleCore();
const { BUILT_IN_RULES, ModelGraph, configureRules, evaluateRules } =
  await import(file);
await rm(dirname(file), { recursive: true });
const { rules } = configureRules(BUILT_IN_RULES);

for (const [name, modelOf] of Object.entries(HUBS)) {
  const size = Number(values.size);
  time(modelOf(size));
  const small = time(modelOf(size));
  const large = time(modelOf(size * GROWTH));
  const growth = large.milliseconds / small.milliseconds;
  const isLinear = growth < TOLERATED || large.milliseconds < 100;
  if (!isLinear) process.exitCode = 1;
  console.log(
    [
      isLinear ? 'linear ' : 'SQUARE ',
      `${small.milliseconds.toFixed(0).padStart(6)} ms`,
      `${large.milliseconds.toFixed(0).padStart(6)} ms`,
      `${growth.toFixed(1).padStart(5)}x`,
      `${large.findings.toString().padStart(7)} findings `,
      name,
    ].join(' '),
  );
}

/** The best of three. */
function time(entities) {
  const inputs = { asOf: DAY, packs: [PACK], attestations: [], incidents: [] };
  let milliseconds = Infinity;
  let findings = 0;
  for (let i = 0; i < 3; i++) {
    const start = performance.now();
    const graph = ModelGraph.build(entities);
    findings = evaluateRules(graph, rules, inputs).findings.length;
    milliseconds = Math.min(milliseconds, performance.now() - start);
  }
  return { milliseconds, findings };
}
