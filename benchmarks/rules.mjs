/**
 * Graph and rules on models with known gaps: that exactly those are found, how long it takes against
 * JSON.parse of the same entities, and how much memory it needs. Processor time, of all threads, says what it
 * takes on a machine that has other things to do as well.
 *
 *   node benchmarks/rules.mjs [--entities 10000,100000,1000000] [--rounds 5] [--form written]
 *
 * The entities are as the backend reads them, with the annotations of the catalog, or with
 * `--form written` as people write them, which are quicker to parse.
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleCore } from './bundle.mjs';
import { generateModel } from './generateModel.mjs';

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '10000,100000' },
    rounds: { type: 'string', default: '5' },
    form: { type: 'string', default: 'catalog' },
  },
});

const core = await bundleCore();
const folder = dirname(core);
let isExact = true;
try {
  for (const entities of values.entities.split(',').map(Number)) {
    const file = join(folder, `${entities}.ndjson`);
    await write(file, entities);
    const timed = measure(file, values.rounds);
    const { peakMemory } = measure(file, 1);
    await rm(file);
    isExact = print(timed.results, peakMemory) && isExact;
  }
} finally {
  await rm(folder, { recursive: true });
}
process.exitCode = isExact ? 0 : 1;

/** Blocks by two lines each: the entities, and what belongs to them. */
async function write(file, size) {
  const stream = createWriteStream(file);
  for (const { entities, ...inputs } of generateModel(size, values.form)) {
    const text = `${JSON.stringify(entities)}\n${JSON.stringify(inputs)}\n`;
    if (!stream.write(text)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}

function measure(file, rounds) {
  const script = fileURLToPath(new URL('measureRules.mjs', import.meta.url));
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--expose-gc', script, core, file, String(rounds)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1e9 },
  );
  if (status !== 0) throw new Error(`The measurement ended with ${status}`);
  return JSON.parse(stdout);
}

/** Prints one size, and returns whether exactly the planted gaps were found. */
function print(results, peakMemory) {
  const [{ entities, findings, missing, extra, notChecked }] = results;
  const parse = median(results.map(each => each.parse));
  const graph = median(results.map(each => each.graph));
  const rules = median(results.map(each => each.rules));
  const ratio = median(
    results.map(each => (each.graph + each.rules) / each.parse),
  );
  const processor = median(results.map(each => each.processor));
  const perEntity = (1000 * processor) / entities;
  console.log(
    [
      `${entities} entities: ${findings} findings, ${missing.length} missing, ${extra.length} not planted`,
      `  JSON.parse ${seconds(parse)}, graph ${seconds(graph)}, rules ${seconds(rules)}`,
      `  graph and rules ${ratio.toFixed(2)}x JSON.parse`,
      `  processor ${seconds(processor)} for graph and rules, ${perEntity.toFixed(1)} µs per entity`,
      `  peak memory ${(peakMemory / 2 ** 30).toFixed(2)} GiB`,
      ...notChecked.map(reason => `  not checked: ${reason}`),
      ...missing.slice(0, 10).map(each => `  missing: ${each}`),
      ...extra.slice(0, 10).map(each => `  not planted: ${each}`),
    ].join('\n'),
  );
  return !missing.length && !extra.length && !notChecked.length;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
