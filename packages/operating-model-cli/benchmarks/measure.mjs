import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'opmodel-measure-'));
const probe = join(folder, 'probe.cjs');
const report = join(folder, 'memory');
writeFileSync(
  probe,
  `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(report)}, String(process.resourceUsage().maxRSS)));`,
);

/**
 * Runs commands in turn, so that a noisy moment hits all of them.
 *
 * @param commands - arguments of `node`
 * @param runs - how often each
 * @returns for each command the median time in milliseconds and the most memory in MiB
 */
export function measure(commands, runs) {
  const times = commands.map(() => []);
  for (let run = 0; run < runs; run++) {
    commands.forEach((command, index) => times[index].push(timeOf(command)));
  }
  return commands.map((command, index) => ({
    ms: median(times[index]),
    mib: measureOnce(command).mib,
  }));
}

/** The time and the memory of a single run. */
export function measureOnce(command) {
  const ms = timeOf(['--require', probe, ...command]);
  return { ms, mib: Number(readFileSync(report, 'utf8')) / 1024 };
}

function timeOf(command) {
  const began = performance.now();
  start(command);
  return performance.now() - began;
}

function start(command) {
  const { status, signal } = spawnSync(process.execPath, command, {
    stdio: 'ignore',
  });
  // 1 means that gaps were found.
  if (signal || status > 1) {
    throw new Error(
      `node ${command.slice(0, 4).join(' ')} … ended with ${signal ?? status}`,
    );
  }
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
