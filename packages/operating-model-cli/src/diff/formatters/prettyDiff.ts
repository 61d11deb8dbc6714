import { count, listOf } from '@onemap/plugin-operating-model-common';
import { createColors } from 'picocolors';
import { primaryEvidence } from '../../formatters/primaryPlace';
import type { LocatedFinding } from '../../model/judge';
import type { SchemaProblem } from '../../model/loadFiles';
import { partBanner } from '../../text/partBanner';
import { headlineOf } from './headlineOf';
import type { DiffFormatter } from './index';

/** For people at a terminal. */
export const prettyDiff: DiffFormatter = (difference, { color }) => {
  const colors = createColors(color);
  const { red, green, bold, dim } = colors;
  const { findings, schemaErrors, services, forums, partial } = difference;
  const section = (title: string, lines: readonly string[]) =>
    lines.length ? [bold(title), ...lines, ''] : [];
  const named = (touched: typeof services) =>
    touched.map(({ title, ref }) => `  ${title} ${dim(ref)}`);
  const lines = [
    ...section('Opens', [
      ...schemaErrors.opens.map(each => red(`  + ${problemLine(each)}`)),
      ...findings.opens.map(each => red(`  + ${findingLine(each)}`)),
    ]),
    ...section('Closes', [
      ...schemaErrors.closes.map(each => green(`  - ${problemLine(each)}`)),
      ...findings.closes.map(each => green(`  - ${findingLine(each)}`)),
    ]),
    ...section('Services touched', named(services)),
    ...section('Forums touched', named(forums)),
    ...(partial
      ? [
          `${partBanner(colors)}: ${count(partial.length, 'entity', 'entities')} outside it: ${listOf(partial.slice(0, 5))}${partial.length > 5 ? ' …' : ''}.`,
          'Give the rest of the model with --context, or say --whole if these files are all of it.',
          '',
        ]
      : []),
    headlineOf(difference),
  ];
  return `${lines.join('\n')}\n`;
};

function problemLine({ file, line, column, path, message }: SchemaProblem) {
  return `malformed  ${path ? `${path}: ` : ''}${message}  ${file}:${line}:${column}`;
}

function findingLine(finding: LocatedFinding): string {
  const { file, line, column } = primaryEvidence(finding);
  const where = line === null ? file : `${file}:${line}:${column}`;
  return `${finding.severity}  ${finding.message}  ${finding.rule}  ${where}`;
}
