import { loadFormatter, type Format } from '../formatters';
import { combine } from '../model/combine';
import { judge } from '../model/evaluate';
import { summarize, type Report } from '../model/Report';
import {
  findPaths,
  loadContext,
  loadWithProgress,
  setUp,
  type ModelOptions,
} from '../model/session';
import { failingSeverities, type MaxSeverity } from '../model/severities';
import { EXIT, type Terminal } from '../terminal';
import { writeOutput } from './writeOutput';

/** Options of `lint`, as the command line gives them. */
export interface LintOptions extends ModelOptions {
  format: Format;
  output?: string;
  maxSeverity: MaxSeverity;
  remedies: boolean;
}

/** Checks files and reports. Returns the exit status. */
export async function lint(
  paths: readonly string[],
  options: LintOptions,
  terminal: Terminal,
): Promise<number> {
  const judging = await setUp(options, terminal);
  const found = findPaths(paths, terminal);
  const loaded = await loadWithProgress(found.files, terminal);
  const context = await loadContext(options.context, found.files, terminal);
  const model = combine(loaded, context.documents);
  const judgement = judge(model, judging);
  const report: Report = {
    ...judgement,
    schemaErrors: model.problems,
    unreadable: [
      ...found.unreadable,
      ...loaded.unreadable,
      ...context.unreadable,
    ],
    summary: summarize(
      judgement.findings,
      found.files.length,
      model.reportedOn.size,
    ),
  };
  const format = await loadFormatter(options.format);
  const text = format(report, {
    cwd: terminal.cwd,
    color: hasColor(terminal, options.output),
    rules: judging.rules.map(({ rule }) => rule),
    maxSeverity: options.maxSeverity,
    remedies: options.remedies,
    files: new Map(
      [...found.files, ...context.files].map(file => [file.name, file]),
    ),
  });
  writeOutput(text, options.output, terminal);
  for (const { file, message } of report.unreadable) {
    terminal.stderr.write(`opmodel: ${file}: ${message}\n`);
  }
  return exitStatus(report, options.maxSeverity);
}

function hasColor(
  { stdout, env }: Terminal,
  output: string | undefined,
): boolean {
  return stdout.isTTY && output === undefined && !env.NO_COLOR;
}

/** 2 where an input is unreadable, 1 where a schema error or a finding above the bar is open, else 0. */
export function exitStatus(report: Report, maxSeverity: MaxSeverity): number {
  if (report.unreadable.length) return EXIT.usage;
  const failing = failingSeverities(maxSeverity);
  const fails = report.findings.some(
    ({ severity, waived, baselineState }) =>
      failing.includes(severity) && !waived && baselineState !== 'unchanged',
  );
  return report.schemaErrors.length || fails ? EXIT.failed : EXIT.clean;
}
