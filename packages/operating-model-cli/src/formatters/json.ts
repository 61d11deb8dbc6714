import type { LocatedFinding } from '../model/judge';
import type { SchemaProblem } from '../model/loadFiles';
import type { Formatter } from './Formatter';

/** One JSON object; the shape is public. */
export const json: Formatter = ({
  schemaErrors,
  findings,
  notChecked,
  hints,
  partial,
  unreadable,
  baseline,
  summary,
}) => {
  const report = {
    schemaErrors: schemaErrors.map(toPublicProblem),
    findings: findings.map(toPublicFinding),
    notChecked,
    hints: hints.map(toPublicProblem),
    ...(partial ? { partial } : {}),
    ...(unreadable.length ? { unreadable } : {}),
    ...(baseline ? { baseline } : {}),
    summary,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
};

/** A schema error as JSON: without what only the program itself needs. */
export function toPublicProblem({ range: _, ...problem }: SchemaProblem) {
  return problem;
}

/** A finding as JSON: without what only the program itself needs. */
export function toPublicFinding({ evidence, ...finding }: LocatedFinding) {
  return {
    ...finding,
    evidence: evidence.map(({ range: _, ...each }) => each),
  };
}
