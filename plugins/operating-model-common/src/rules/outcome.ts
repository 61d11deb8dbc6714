import type { ConfiguredRule } from './configuration';

/** What came of one rule. `notChecked` is never "no gaps". */
export interface RuleOutcome {
  rule: string;
  outcome: 'gaps' | 'clean' | 'notApplicable' | 'notChecked' | 'off';
  /** Why the rule, or a part of it, was not looked at. A rule may have gaps and reasons. */
  notChecked: string[];
}

/**
 * What came of a rule that was run.
 *
 * @param run - how many gaps it found, why it or a part of it was not looked at, and whether the model
 *   holds anything that it is about
 */
export function outcomeOf(
  { rule, off }: Pick<ConfiguredRule, 'rule' | 'off'>,
  run: { findings: number; reasons: Iterable<string>; hasSubjects: boolean },
): RuleOutcome {
  const notChecked = [...run.reasons].sort();
  return { rule: rule.id, outcome: resultOf(), notChecked };

  function resultOf(): RuleOutcome['outcome'] {
    if (off) return 'off';
    if (run.findings) return 'gaps';
    if (notChecked.length) return 'notChecked';
    return run.hasSubjects ? 'clean' : 'notApplicable';
  }
}

/** Whether a rule was looked at in whole. */
export function wasChecked(outcome: RuleOutcome | undefined): boolean {
  return (
    outcome !== undefined &&
    outcome.outcome !== 'off' &&
    !outcome.notChecked.length
  );
}
