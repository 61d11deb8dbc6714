import { whyNotChecked } from '@onemap/plugin-operating-model-common';
import type { JudgeOptions, LocatedFinding } from './judge';
import type { EarlierGap } from './Report';
import type { Checked } from './session';

/** What became of the open gaps of an earlier state. */
export interface Compared {
  /** The findings, each marked as new or not. */
  findings: LocatedFinding[];
  /** Gaps that are closed, sorted as they came. */
  absent: EarlierGap[];
}

/**
 * Compares findings with the open gaps of an earlier state, by fingerprint.
 *
 * @param wasLookedAt - whether a gap would have been found if it were still there; what was not looked at is not closed
 */
export function compareFindings(
  findings: readonly LocatedFinding[],
  earlier: readonly EarlierGap[],
  wasLookedAt: (gap: EarlierGap) => boolean,
): Compared {
  const before = new Set(earlier.map(({ fingerprint }) => fingerprint));
  const open = new Set(
    findings.flatMap(({ fingerprint, waived }) => (waived ? [] : fingerprint)),
  );
  return {
    findings: findings.map(finding => ({
      ...finding,
      baselineState: before.has(finding.fingerprint) ? 'unchanged' : 'new',
    })),
    absent: earlier.filter(
      gap => !open.has(gap.fingerprint) && wasLookedAt(gap),
    ),
  };
}

/** The open findings, as they are kept for a later comparison. */
export function openGaps(findings: readonly LocatedFinding[]): EarlierGap[] {
  return findings
    .filter(({ waived }) => !waived)
    .map(({ fingerprint, rule, severity, subject, message }) => ({
      fingerprint,
      rule,
      severity,
      subject,
      message,
    }));
}

/**
 * Says of a gap whether a run would have found it if it were still there. It would not have looked at a subject that is
 * malformed now, nor by a rule that is off or not checked.
 */
export function lookedAtBy(
  { model, partial }: Checked,
  { rules, inputs }: JudgeOptions,
): (gap: Pick<EarlierGap, 'rule' | 'subject'>) => boolean {
  const skipped = new Set(
    rules
      .filter(
        ({ rule, off }) => off || whyNotChecked(rule, { ...inputs, partial }),
      )
      .map(({ rule }) => rule.id),
  );
  return ({ rule, subject }) =>
    !skipped.has(rule) && !model.graph.rejected.has(subject);
}
