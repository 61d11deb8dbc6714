import type { Severity } from '@onemap/plugin-operating-model-common';
import { createColors } from 'picocolors';
import type { Colors } from 'picocolors/types';
import type { LocatedFinding } from '../model/judge';
import type { SchemaProblem } from '../model/loadFiles';
import { CodeFrames } from './codeFrames';
import type { Formatter } from './Formatter';
import { prettySummary } from './prettySummary';
import { primaryEvidence } from './primaryPlace';

/** What is said about one place of a file. */
interface Entry {
  file: string;
  line: number | null;
  column: number | null;
  text: string;
}

/** For people: grouped by file, each gap with its lines, then what it comes to and what to do next. */
export const pretty: Formatter = (report, context) => {
  const colors = createColors(context.color);
  const frames = new CodeFrames(context.files, colors);
  const entries = [
    ...report.schemaErrors.map(problem =>
      problemEntry(problem, frames, colors.red('malformed')),
    ),
    // What is not new is counted: it would hide what is.
    ...report.findings
      .filter(({ baselineState }) => baselineState !== 'unchanged')
      .map(finding => findingEntry(finding, frames, colors, context.remedies)),
    ...report.hints.map(hint =>
      problemEntry(hint, frames, colors.cyan('hint')),
    ),
  ];
  const blocks: string[] = [];
  for (const [file, inFile] of byFile(entries)) {
    blocks.push(`${colors.underline(file)}\n`);
    blocks.push(...inFile.map(({ text }) => text));
  }
  blocks.push(prettySummary(report, context, colors));
  return `${blocks.join('\n')}\n`;
};

function byFile(entries: readonly Entry[]): Map<string, Entry[]> {
  const names = [...new Set(entries.map(({ file }) => file))].sort();
  return new Map(
    names.map(name => [
      name,
      entries
        .filter(({ file }) => file === name)
        .sort(
          (a, b) =>
            (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
        ),
    ]),
  );
}

function problemEntry(
  problem: SchemaProblem,
  frames: CodeFrames,
  name: string,
): Entry {
  const { file, line, column, path, message, range } = problem;
  const lines = [
    `${place(line, column)}${name}  ${path ? `${path}: ` : ''}${message}`,
    ...frames.at(file, range),
  ];
  return { file, line, column, text: `${lines.join('\n')}\n` };
}

function findingEntry(
  finding: LocatedFinding,
  frames: CodeFrames,
  colors: Colors,
  remedies: boolean,
): Entry {
  const primary = primaryEvidence(finding);
  const { file, line, column } = primary;
  const lines = [
    `${place(line, column)}${label(finding, colors)}  ${finding.message}  ${colors.dim(finding.rule)}`,
  ];
  if (finding.waived) {
    const { until, reason } = finding.waived;
    lines.push(indented(`Accepted until ${until}: ${reason}`));
  } else {
    lines.push(...frames.at(file, primary.range));
    for (const each of finding.evidence) {
      if (each !== primary) lines.push(indented(colors.dim(also(each))));
    }
    if (remedies)
      lines.push('', indented(colors.green(finding.remedy.trimEnd())));
  }
  return { file, line, column, text: `${lines.join('\n')}\n` };
}

function also({
  entityRef,
  path,
  file,
  line,
  column,
}: LocatedFinding['evidence'][number]): string {
  const where = line === null ? file : `${file}:${line}:${column}`;
  return `see also ${where} (${entityRef} ${path})`;
}

function place(line: number | null, column: number | null): string {
  return line === null ? '  ' : `  ${line}:${column}  `;
}

const NAMES: Record<Severity, 'red' | 'yellow' | 'cyan'> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
};

function label({ severity, waived }: LocatedFinding, colors: Colors) {
  if (waived) return colors.dim('waived');
  return colors[NAMES[severity]](severity);
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '      ');
}
