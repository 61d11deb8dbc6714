/**
 * What it takes to evaluate a model again after one change, against evaluating all of it: graph and rules, both
 * in turn on the same model, and their findings compared; and how long the first evaluation keeps others waiting at most,
 * who may go on between two of its steps.
 *
 *   node benchmarks/incremental.mjs [--entities 10000,100000] [--rounds 5]
 */
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { bundleCore } from './bundle.mjs';
import { DAY, generateModel, PACK } from './generateModel.mjs';
import { CHANGES } from './model/changes.mjs';

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '10000,100000' },
    rounds: { type: 'string', default: '5' },
  },
});

const file = await bundleCore();
const core = await import(file);
await rm(dirname(file), { recursive: true });
const { rules } = core.configureRules(core.BUILT_IN_RULES);

for (const entities of values.entities.split(',').map(Number)) {
  const { model, inputs } = read(entities);
  const engine = new core.IncrementalEvaluation(rules);
  const start = timed(() =>
    longestOf(engine.startInSteps(model.values(), { inputs })),
  );
  const plain = timed(() => evaluate(model, inputs));
  console.log(
    `${model.size} entities: the first time ${ms(start.took)}, without noting what is read ${ms(plain.took)}; its longest step ${ms(start.result)}`,
  );
  for (const [name, change] of Object.entries(CHANGES)) {
    const rounds = Array.from({ length: Number(values.rounds) }, (_, round) =>
      measure({ engine, model, inputs, change, service: serviceOf(round) }),
    );
    print(name, rounds);
    if (rounds.some(each => !each.isSame)) process.exitCode = 1;
  }
}

function read(size) {
  const model = new Map();
  const inputs = { asOf: DAY, packs: [PACK], attestations: [], incidents: [] };
  for (const block of generateModel(size, 'catalog')) {
    for (const each of block.entities) model.set(refOf(each), each);
    inputs.attestations.push(...block.attestations);
    inputs.incidents.push(...block.incidents);
  }
  return { model, inputs };
}

function measure({ engine, model, inputs, change, service }) {
  const changes = change(service, model);
  const part = timed(() => engine.update(changes, { inputs }));
  for (const ref of changes.removed ?? []) model.delete(ref);
  for (const each of changes.put ?? []) model.set(refOf(each), each);
  const whole = timed(() => evaluate(model, inputs));
  const { findings, outcomes, lookedAt } = part.result;
  return {
    part: part.took,
    whole: whole.took,
    lookedAt,
    isSame:
      JSON.stringify({ findings, outcomes }) === JSON.stringify(whole.result),
  };
}

function evaluate(model, inputs) {
  return core.evaluateRules(
    core.ModelGraph.build(model.values()),
    rules,
    inputs,
  );
}

function print(name, rounds) {
  const ratio = median(rounds.map(({ part, whole }) => part / whole));
  const part = median(rounds.map(each => each.part));
  const whole = median(rounds.map(each => each.whole));
  const lookedAt = rounds.some(each => !each.lookedAt)
    ? 'all subjects'
    : `${median(rounds.map(each => each.lookedAt.size))} subjects`;
  const isSame = rounds.every(each => each.isSame);
  console.log(
    `  ${name}: ${(100 * ratio).toFixed(2)} %, ${ms(part)} of ${ms(whole)}, ${lookedAt}${isSame ? '' : ', OTHER FINDINGS'}`,
  );
}

/** Services without a planted gap, another one each time. */
function serviceOf(round) {
  return `svc-${String(2 * round).padStart(5, '0')}`;
}

function refOf({ kind, metadata }) {
  return core.formatRef(kind, metadata.namespace, metadata.name);
}

/** How long the longest of some steps takes, in milliseconds. */
function longestOf(steps) {
  let longest = 0;
  for (let done = false; !done;) {
    const { result, took } = timed(() => steps.next());
    longest = Math.max(longest, took);
    done = result.done;
  }
  return longest;
}

function timed(act) {
  const start = performance.now();
  const result = act();
  return { result, took: performance.now() - start };
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function ms(milliseconds) {
  return `${milliseconds.toFixed(1)} ms`;
}
