import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../scripts/bundle.mjs';
import { packageFolder } from '../scripts/folders.mjs';
import { measure } from './measure.mjs';
import { ENTITIES_PER_SERVICE, writeModel } from './model.mjs';
import { installPeers } from './peers.mjs';
import { goal, round, say } from './report.mjs';
import { runMany } from './many.mjs';

/*
 * How fast `opmodel lint` is, with all rules, against other checkers of catalog files, on the same files:
 *
 *   node packages/operating-model-cli/benchmarks/lint.mjs [--runs 5] [--many 100000]
 *
 * Installs the others into a temporary folder. Goals are ratios of one run; the machine does not matter.
 */
const RUNS = Number(argument('--runs') ?? 5);
const MANY = Number(argument('--many') ?? 100_000);
const SIZES = [
  { files: 100, faster: 5 },
  { files: 1_000, faster: 10 },
];
const MEMORY = 0.5;

const folder = mkdtempSync(join(tmpdir(), 'opmodel-benchmark-'));
try {
  // As the published package is: the start and the bundle.
  await bundle(join(folder, 'dist'), { isForPublishing: true });
  cpSync(join(packageFolder, 'bin'), join(folder, 'bin'), { recursive: true });
  const lint = model => [
    ...[join(folder, 'bin/opmodel.mjs'), 'lint', model, '--whole'],
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
      const { name, hasGoal } = present[index];
      say(`  ${name}: ${round(ms)} ms, ${round(mib)} MiB`);
      if (!hasGoal) return;
      goal(`  faster than ${name} by`, ms / own.ms, { atLeast: faster }, '×');
      goal(`  memory against ${name}`, own.mib / mib, { atMost: MEMORY }, '×');
    });
  }

  const group = join(folder, 'model-100/unit-0/team-0.yaml');
  const risk = join(folder, 'model-100/unit-0/risk-0.yaml');
  const [bare, ofGroup, ofRisk] = measure(
    [['-e', '0'], lint(group), lint(risk)],
    3 * RUNS,
  );
  say(`\none file, cold start, median of ${3 * RUNS} runs in turn`);
  say(`  node -e 0: ${round(bare.ms)} ms`);
  say(`  opmodel, a Group: ${round(ofGroup.ms)} ms`);
  goal('  opmodel, a Risk', ofRisk.ms, { atMost: 2 * bare.ms + 100 }, 'ms');

  // Whole units in threes, as the gaps come: what a few of them have, many have in proportion.
  const unit = 3 * ENTITIES_PER_SERVICE;
  const units = Math.ceil(MANY / unit);
  const few = runMany(join(folder, 'few'), unit, lint);
  const many = runMany(join(folder, 'many'), unit * units, lint);
  say(`\n${many.files.toLocaleString('en')} files, one run`);
  say(`  opmodel, all rules: ${round(many.ms)} ms, ${round(many.mib)} MiB`);
  say(`  ${many.gaps.toLocaleString('en')} gaps`);
  goal(
    '  gaps per unit',
    many.gaps / units / few.gaps,
    { atLeast: 1, atMost: 1 },
    '×',
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function argument(name) {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}
