import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { performance } from 'node:perf_hooks';
import { DAY, PACK } from './generateModel.mjs';

/**
 * Run as a process of its own: reads the model, then parses it and runs graph and rules on it, in turn.
 * Prints one line of JSON. Arguments: the bundled core, the model file, how many rounds.
 */
const [core, file, rounds] = process.argv.slice(2);
const { BUILT_IN_RULES, ModelGraph, configureRules, evaluateRules } =
  await import(core);
const { rules } = configureRules(BUILT_IN_RULES);

const results = [];
if (Number(rounds) === 1) {
  // Each line is parsed as it is read and let go of, so that the peak is of the model and not of its text.
  results.push(await round(readLines()));
} else {
  const lines = [];
  for await (const line of readLines()) lines.push(line);
  for (let i = 0; i < Number(rounds); i++) results.push(await round(lines));
}
process.stdout.write(
  `${JSON.stringify({ results, peakMemory: process.resourceUsage().maxRSS * 1024 })}\n`,
);

function readLines() {
  return createInterface({
    input: createReadStream(file),
    crlfDelay: Infinity,
  });
}

async function round(lines) {
  const entities = [];
  const inputs = { asOf: DAY, packs: [PACK], attestations: [], incidents: [] };
  const expected = [];
  let parse = 0;
  let isInputs = false;
  for await (const line of lines) {
    const start = performance.now();
    const value = JSON.parse(line);
    if (isInputs) {
      inputs.attestations.push(...value.attestations);
      inputs.incidents.push(...value.incidents);
      expected.push(...value.expected);
    } else {
      parse += performance.now() - start;
      for (const each of value) entities.push(each);
    }
    isInputs = !isInputs;
  }
  globalThis.gc?.();
  const cpu = process.cpuUsage();
  const start = performance.now();
  const graph = ModelGraph.build(entities);
  const built = performance.now();
  const { findings, outcomes } = evaluateRules(graph, rules, inputs);
  const end = performance.now();
  const { user, system } = process.cpuUsage(cpu);
  return {
    entities: entities.length,
    parse,
    graph: built - start,
    rules: end - built,
    processor: (user + system) / 1000,
    findings: findings.length,
    ...difference(findings, expected),
    notChecked: outcomes.flatMap(({ rule, notChecked }) =>
      notChecked.map(reason => `${rule}: ${reason}`),
    ),
  };
}

/** What was planted and not found, and what was found and not planted. */
function difference(findings, expected) {
  const left = new Map();
  for (const each of expected) left.set(each, (left.get(each) ?? 0) + 1);
  const extra = [];
  for (const { rule, subject } of findings) {
    const key = `${rule} ${subject}`;
    if (left.get(key)) left.set(key, left.get(key) - 1);
    else extra.push(key);
  }
  const missing = [...left].flatMap(([key, count]) => Array(count).fill(key));
  return { missing, extra };
}
