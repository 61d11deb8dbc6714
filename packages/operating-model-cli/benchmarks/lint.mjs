import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../scripts/bundle.mjs';
import { measure } from './measure.mjs';
import { writeModel } from './model.mjs';
import { installPeers } from './peers.mjs';

/*
 * How fast `opmodel lint` is, with all rules, against other checkers of catalog files, on the same files:
 *
 *   node packages/operating-model-cli/benchmarks/lint.mjs [--runs 5]
 *
 * Installs the others into a temporary folder. Goals are ratios of one run; the machine does not matter.
 */
const RUNS = Number(argument('--runs') ?? 5);
const SIZES = [
  { files: 100, faster: 5 },
  { files: 1_000, faster: 10 },
];
const MEMORY = 0.5;

const folder = mkdtempSync(join(tmpdir(), 'opmodel-benchmark-'));
try {
  await bundle(join(folder, 'dist'), { isForPublishing: true });
  const lint = model => [
    ...[join(folder, 'dist/cli.mjs'), 'lint', model, '--whole'],
    ...['--format', 'json'],
  ];
  say('installing the peers …');
  const peers = installPeers(folder);
  for (const { name, leftOut } of peers)
    if (leftOut) say(`left out: ${name}: ${leftOut}`);
  const present = peers.filter(({ command }) => command);

  for (const { files, faster } of SIZES) {
    const model = join(folder, `model-${files}`);
    writeModel(model, files);
    const commands = [
      lint(model),
      ...present.map(({ command }) => command(model)),
    ];
    const [own, ...others] = measure(commands, RUNS);
    say(`\n${files} files, median of ${RUNS} runs in turn`);
    say(`  opmodel, all rules: ${round(own.ms)} ms, ${round(own.mib)} MiB`);
    others.forEach(({ ms, mib }, index) => {
      const { name } = present[index];
      say(`  ${name}: ${round(ms)} ms, ${round(mib)} MiB`);
      goal(
        `  opmodel is faster than ${name} by`,
        ms / own.ms,
        faster,
        '×',
        true,
      );
      goal(
        `  memory of opmodel against ${name}`,
        own.mib / mib,
        MEMORY,
        '×',
        false,
      );
    });
  }

  const one = join(folder, 'one');
  writeModel(one, 1);
  const file = join(one, 'unit-0', readdirSync(join(one, 'unit-0'))[0]);
  const risk = join(folder, 'model-100/unit-0/risk-0.yaml');
  const [bare, group, ours] = measure(
    [['-e', '0'], lint(file), lint(risk)],
    3 * RUNS,
  );
  say(`\none file, cold start, median of ${3 * RUNS} runs in turn`);
  say(`  node -e 0: ${round(bare.ms)} ms`);
  say(`  opmodel, a Group: ${round(group.ms)} ms`);
  goal('  opmodel, a Risk', ours.ms, 2 * bare.ms + 100, 'ms', false);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function goal(what, value, limit, unit, isAtLeast) {
  const isReached = isAtLeast ? value >= limit : value <= limit;
  const asked = `${isAtLeast ? 'at least' : 'at most'} ${round(limit)} ${unit}`;
  say(
    `${what}: ${round(value)} ${unit} (goal: ${asked}) ${isReached ? 'reached' : 'NOT REACHED'}`,
  );
  if (!isReached) process.exitCode = 1;
}

function round(number) {
  return number < 10
    ? number.toFixed(2)
    : Math.round(number).toLocaleString('en');
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

function argument(name) {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}
