import type {
  RuleOutcome,
  Severity,
} from '@onemap/plugin-operating-model-common';
import type { SchemaProblem } from './loadFiles';
import type { Judgement, LocatedFinding } from './judge';
import type { LocatedHint } from './locateHints';
import type { Unreadable } from '../sources/findFiles';

/** The result of `lint`: what formatters write. */
export interface Report extends Omit<Judgement, 'evaluation'> {
  schemaErrors: SchemaProblem[];
  hints: LocatedHint[];
  /** What came of each rule. */
  outcomes: RuleOutcome[];
  /** Whether there is no entity of the language, in the paths or around them. */
  isWithoutModel: boolean;
  /** What an earlier state had, where one was given to compare with. */
  baseline?: Comparison;
  /** Inputs that could not be read. */
  unreadable: Unreadable[];
  summary: Summary;
}

/** A gap as an earlier state had it. */
export interface EarlierGap {
  fingerprint: string;
  rule: string;
  severity: Severity;
  subject: string;
  message: string;
}

/** A report against an earlier state. */
export interface Comparison {
  /** What it was compared with, in words: a file or a revision. */
  with: string;
  /** Gaps that the earlier state had and that are there no more. */
  absent: EarlierGap[];
}

/** Counts of a report. */
export interface Summary extends Record<Severity, number> {
  files: number;
  /** Entities of the paths that take part in the model. */
  entities: number;
  /** Findings that a waiver covers; the counts by severity leave them out. */
  waived: number;
  /** Open findings that the earlier state had as well: they fail nothing. */
  unchanged?: number;
}

/** Counts findings. */
export function summarize(
  findings: readonly LocatedFinding[],
  files: number,
  entities: number,
): Summary {
  const open = findings.filter(({ waived }) => !waived);
  const isUnchanged = ({ baselineState }: LocatedFinding) =>
    baselineState === 'unchanged';
  const isCompared = findings.some(({ baselineState }) => baselineState);
  const countOf = (severity: Severity) =>
    open.filter(finding => finding.severity === severity).length;
  return {
    files,
    entities,
    error: countOf('error'),
    warning: countOf('warning'),
    info: countOf('info'),
    waived: findings.length - open.length,
    ...(isCompared ? { unchanged: open.filter(isUnchanged).length } : {}),
  };
}
