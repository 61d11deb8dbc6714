import type { Severity } from '@onemap/plugin-operating-model-common';
import type { SchemaProblem } from './loadFiles';
import type { Judgement, LocatedFinding } from './evaluate';
import type { Unreadable } from '../sources/findFiles';

/** The result of `lint`: what formatters write. */
export interface Report extends Judgement {
  schemaErrors: SchemaProblem[];
  /** Inputs that could not be read. */
  unreadable: Unreadable[];
  summary: Summary;
}

/** Counts of a report. */
export interface Summary extends Record<Severity, number> {
  files: number;
  /** Entities of the paths that take part in the model. */
  entities: number;
  /** Findings that a waiver covers; the counts by severity leave them out. */
  waived: number;
}

/** Counts findings. */
export function summarize(
  findings: readonly LocatedFinding[],
  files: number,
  entities: number,
): Summary {
  const open = findings.filter(({ waived }) => !waived);
  const countOf = (severity: Severity) =>
    open.filter(finding => finding.severity === severity).length;
  return {
    files,
    entities,
    error: countOf('error'),
    warning: countOf('warning'),
    info: countOf('info'),
    waived: findings.length - open.length,
  };
}
