import {
  SEVERITIES,
  type Severity,
} from '@onemap/plugin-operating-model-common';
import { chooseRules } from '../config/chooseRules';
import { loadConfig } from '../config/loadConfig';
import { loadFormatter, type Format } from '../formatters';
import { combine } from '../model/combine';
import { judge } from '../model/evaluate';
import { loadFiles } from '../model/loadFiles';
import { summarize, type Report } from '../model/Report';
import { findFiles } from '../sources/findFiles';
import { EXIT, type Terminal } from '../terminal';
import { writeOutput } from './writeOutput';

/** Options of `lint`, as the command line gives them. */
export interface LintOptions {
  context: string[];
  whole: boolean;
  format: Format;
  output?: string;
  config?: string;
  rule: string[];
  maxSeverity: 'none' | Severity;
  asOf?: string;
}

/** Checks files and reports. Returns the exit status. */
export async function lint(
  paths: readonly string[],
  options: LintOptions,
  terminal: Terminal,
): Promise<number> {
  const { cwd } = terminal;
  const config = loadConfig(options.config, cwd);
  const rules = chooseRules(config.rules, options.rule);
  const found = findFiles(paths.length ? paths : ['.'], cwd);
  const loaded = loadFiles(found.files);
  const own = new Set(found.files.map(file => file.path));
  const foundContext = findFiles(options.context, cwd);
  const context = loadFiles(
    foundContext.files.filter(file => !own.has(file.path)),
  );
  const model = combine(loaded, context);
  const judgement = judge(model, {
    rules,
    inputs: { asOf: options.asOf ?? terminal.today },
    isWhole: options.whole || options.context.length > 0,
  });
  const report: Report = {
    ...judgement,
    schemaErrors: model.problems,
    unreadable: [
      ...found.unreadable,
      ...loaded.unreadable,
      ...foundContext.unreadable,
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
    cwd,
    color: terminal.stdout.isTTY,
    rules: rules.map(({ rule }) => rule),
    maxSeverity: options.maxSeverity,
  });
  writeOutput(text, options.output, terminal);
  for (const { file, message } of report.unreadable) {
    terminal.stderr.write(`opmodel: ${file}: ${message}\n`);
  }
  return exitStatus(report, options.maxSeverity);
}

/** 2 where an input is unreadable, 1 where a schema error or a finding above the bar is open, else 0. */
export function exitStatus(
  report: Report,
  maxSeverity: 'none' | Severity,
): number {
  if (report.unreadable.length) return EXIT.usage;
  const failing = SEVERITIES.slice(
    0,
    maxSeverity === 'none'
      ? SEVERITIES.length
      : SEVERITIES.indexOf(maxSeverity),
  );
  const fails = failing.some(severity => report.summary[severity] > 0);
  return report.schemaErrors.length || fails ? EXIT.failed : EXIT.clean;
}
