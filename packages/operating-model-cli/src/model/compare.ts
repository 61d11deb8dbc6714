import {
  whyNotChecked,
  type ConfiguredRule,
  type RuleInputs,
} from '@onemap/plugin-operating-model-common';
import type { LocatedFinding } from './judge';
import type { EarlierGap } from './Report';

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

/** Ids of the rules that a run did not look at. */
export function skippedRules(
  rules: readonly ConfiguredRule[],
  inputs: RuleInputs,
): Set<string> {
  return new Set(
    rules
      .filter(({ rule, off }) => off || whyNotChecked(rule, inputs))
      .map(({ rule }) => rule.id),
  );
}
