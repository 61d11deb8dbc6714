import { KIND_NAMES } from '@onemap/plugin-operating-model-common';
import { resolve } from 'node:path';
import { loadFormatter, type Format } from '../formatters';
import { readBaseline, writeBaseline } from '../model/baseline';
import { compareFindings, lookedAtBy, openGaps } from '../model/compare';
import type { JudgeOptions } from '../model/judge';
import { locateHints } from '../model/locateHints';
import { summarize, type EarlierGap, type Report } from '../model/Report';
import {
  check,
  setUp,
  type Checked,
  type ModelOptions,
} from '../model/session';
import { failingSeverities, type MaxSeverity } from '../model/severities';
import { readAt, readNow, type Snapshot } from '../model/snapshot';
import { EXIT, hasColor, UsageError, type Terminal } from '../terminal';
import { writeOutput } from './writeOutput';

/** Options of `lint`, as the command line gives them. */
export interface LintOptions extends ModelOptions {
  format: Format;
  output?: string;
  maxSeverity: MaxSeverity;
  remedies: boolean;
  baseline?: string;
  updateBaseline: boolean;
  since?: string;
}

/** Checks files and reports. Returns the exit status. */
export async function lint(
  paths: readonly string[],
  options: LintOptions,
  terminal: Terminal,
): Promise<number> {
  const judging = await setUp(options, terminal);
  const snapshot = await readNow(paths, options.context, terminal);
  const checked = check(snapshot, judging);
  const compared = await compareWithEarlier(
    paths,
    options,
    checked,
    judging,
    snapshot,
    terminal,
  );
  const hints = locateHints(checked.model, judging.ownWords);
  const report = toReport(snapshot, { ...checked, ...compared, hints });
  const format = await loadFormatter(options.format);
  const text = format(report, {
    cwd: terminal.cwd,
    color: hasColor(terminal) && options.output === undefined,
    rules: judging.rules.filter(({ off }) => !off).map(({ rule }) => rule),
    maxSeverity: options.maxSeverity,
    remedies: options.remedies,
    files: snapshot.byName,
  });
  writeOutput(text, options.output, terminal);
  // The report for people has it already.
  const isOnScreen =
    options.format === 'pretty' && options.output === undefined;
  for (const { file, message } of isOnScreen ? [] : report.unreadable) {
    terminal.stderr.write(`opmodel: ${file}: ${message}\n`);
  }
  return exitStatus(report, options.maxSeverity);
}

function toReport(
  { files, unreadable }: Snapshot,
  checked: Checked & Pick<Report, 'baseline' | 'hints'>,
): Report {
  const { model, findings, notChecked, partial, baseline, hints } = checked;
  return {
    schemaErrors: model.problems,
    findings,
    notChecked,
    hints,
    outcomes: checked.evaluation.outcomes,
    isWithoutModel: !KIND_NAMES.some(kind => model.graph.entities(kind).length),
    partial,
    unreadable,
    baseline,
    summary: summarize(findings, files.length, model.reportedOn.size),
  };
}

type Compared = Partial<Pick<Report, 'findings' | 'baseline'>>;

async function compareWithEarlier(
  paths: readonly string[],
  options: LintOptions,
  checked: Checked,
  judging: JudgeOptions,
  now: Snapshot,
  terminal: Terminal,
): Promise<Compared> {
  const { baseline, since } = options;
  if (baseline !== undefined && since !== undefined) {
    throw new UsageError(
      '--baseline and --since say the same in two ways. Give one of them.',
    );
  }
  if (baseline !== undefined) {
    const file = resolve(terminal.cwd, baseline);
    const kept = options.updateBaseline ? undefined : readBaseline(file);
    const earlier = kept ?? openGaps(checked.findings);
    if (!kept) {
      writeBaseline(file, earlier);
      terminal.stderr.write(
        `Wrote ${baseline} with ${earlier.length} open gaps. Commit it: from now on only new gaps fail.\n`,
      );
    }
    return comparedWith(`the baseline ${baseline}`, earlier, checked, judging);
  }
  if (since === undefined) return {};
  const before = check(
    await readAt(since, paths, options.context, terminal, now),
    judging,
  );
  return comparedWith(since, openGaps(before.findings), checked, {
    ...judging,
    isWhole: true, // Both states were read from the same paths: what is gone is gone.
  });
}

function comparedWith(
  name: string,
  earlier: readonly EarlierGap[],
  checked: Checked,
  judging: JudgeOptions,
): Compared {
  const wasLookedAt = lookedAtBy(checked, judging);
  const compared = compareFindings(
    checked.findings,
    earlier,
    gap =>
      wasLookedAt(gap) &&
      (judging.isWhole || checked.model.reportedOn.has(gap.subject)),
  );
  return {
    findings: compared.findings,
    baseline: { with: name, absent: compared.absent },
  };
}

/** 2 where an input is unreadable, 1 where a schema error or a new finding above the bar is open, else 0. */
export function exitStatus(report: Report, maxSeverity: MaxSeverity): number {
  if (report.unreadable.length) return EXIT.usage;
  const failing = failingSeverities(maxSeverity);
  const fails = report.findings.some(
    ({ severity, waived, baselineState }) =>
      failing.includes(severity) && !waived && baselineState !== 'unchanged',
  );
  return report.schemaErrors.length || fails ? EXIT.failed : EXIT.clean;
}
