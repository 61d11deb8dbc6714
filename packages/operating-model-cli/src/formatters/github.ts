import { count, type Severity } from '@onemap/plugin-operating-model-common';
import { leftOutForPart } from '../model/leftOutForPart';
import type { SchemaProblem } from '../model/loadFiles';
import type { Formatter } from './Formatter';
import { primaryEvidence } from './primaryPlace';
import { inRepository, repositoryRoot } from './repositoryPath';

const LEVELS: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** Workflow commands, which GitHub shows as annotations on the lines of a pull request. Gaps that are waived or not new are left out. */
export const github: Formatter = (report, { cwd }) => {
  const root = repositoryRoot(cwd);
  const at = (
    file: string,
    line: number | null,
    column: number | null,
  ): Record<string, string | number> =>
    line === null
      ? {}
      : { file: inRepository(file, cwd, root), line, col: column ?? 1 };
  const aboutField = (level: string, title: string, problem: SchemaProblem) => {
    const { file, line, column, path, message } = problem;
    return command(
      level,
      { ...at(file, line, column), title },
      path ? `${path}: ${message}` : message,
    );
  };
  const lines = [
    ...report.unreadable.map(({ file, message }) =>
      command('error', { title: 'Not read' }, `${file}: ${message}`),
    ),
    ...report.schemaErrors.map(problem =>
      aboutField('error', 'Malformed', problem),
    ),
    ...report.findings.flatMap(finding => {
      if (finding.waived || finding.baselineState === 'unchanged') return [];
      const { file, line, column } = primaryEvidence(finding);
      return command(
        LEVELS[finding.severity],
        { ...at(file, line, column), title: finding.rule },
        finding.message,
      );
    }),
    ...report.hints.map(hint => aboutField('notice', 'Hint', hint)),
    ...(report.partial
      ? [
          command(
            'warning',
            { title: 'Not checked' },
            partly(leftOutForPart(report.notChecked).length),
          ),
        ]
      : []),
  ];
  return lines.join('');
};

function partly(rules: number): string {
  return `The files are only a part of the model: ${count(rules, 'rule')} could not be checked. Give the rest with --context, or say --whole.`;
}

function command(
  level: string,
  properties: Record<string, string | number>,
  message: string,
): string {
  const list = Object.entries(properties)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${level} ${list}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
