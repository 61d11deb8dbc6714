import { normalize } from 'node:path';
import { computeDifference } from '../diff/computeDifference';
import type { Difference } from '../diff/Difference';
import { loadDiffFormatter, type DiffFormat } from '../diff/formatters';
import { check, setUp, type ModelOptions } from '../model/session';
import { failingSeverities, type MaxSeverity } from '../model/severities';
import { readAt, readNow } from '../model/snapshot';
import { EXIT, hasColor, type Terminal } from '../terminal';
import { writeOutput } from './writeOutput';

/** Options of `diff`, as the command line gives them. */
export interface DiffOptions extends ModelOptions {
  base: string;
  format: DiffFormat;
  output?: string;
  maxSeverity: MaxSeverity;
}

/** Says what a change opens, closes and leaves. Returns the exit status. */
export async function diff(
  paths: readonly string[],
  options: DiffOptions,
  terminal: Terminal,
): Promise<number> {
  const judging = await setUp(options, terminal);
  const now = await readNow(paths, options.context, terminal);
  const before = await readAt(
    options.base,
    paths,
    options.context,
    terminal,
    now,
  );
  const difference = computeDifference(
    options.base,
    check(before, judging),
    check(now, judging),
    judging,
  );
  const format = await loadDiffFormatter(options.format);
  const color = hasColor(terminal) && options.output === undefined;
  writeOutput(format(difference, { color }), options.output, terminal);
  // A path that is gone was readable then: that it is gone is what the change did.
  const unreadable = now.unreadable.filter(
    ({ file }) => !before.files.some(({ name }) => name === normalize(file)),
  );
  for (const { file, message } of unreadable) {
    terminal.stderr.write(`opmodel: ${file}: ${message}\n`);
  }
  return unreadable.length
    ? EXIT.usage
    : exitStatus(difference, options.maxSeverity);
}

/** 1 where the change opens a schema error or a finding above the bar. */
function exitStatus(
  { findings, schemaErrors }: Difference,
  maxSeverity: MaxSeverity,
): number {
  const failing = failingSeverities(maxSeverity);
  const fails = findings.opens.some(({ severity }) =>
    failing.includes(severity),
  );
  return schemaErrors.opens.length || fails ? EXIT.failed : EXIT.clean;
}
