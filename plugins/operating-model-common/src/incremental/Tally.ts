import type { Finding } from '../findings/Finding';
import { addTo } from '../graph/multimap';
import type { ConfiguredRule } from '../rules/configuration';
import { outcomeOf, type RuleOutcome } from '../rules/outcome';
import type { RuleRun } from '../rules/RuleRun';

type Reasons = Map<string, Set<string>>;

/** What came of each rule, kept up to date as subjects are looked at again. */
export class Tally {
  private readonly counts = new Map<string, number>();
  private readonly reasons = new Map<string, Reasons>();
  // What came of rules that were not looked at as a whole.
  private readonly stopped = new Map<string, RuleOutcome>();

  constructor(runs: readonly RuleRun[]) {
    for (const run of runs) {
      if (run.isStopped) this.stopped.set(run.rule, run.outcome());
      else this.addReasons(run);
      this.count(run.findings(), 1);
    }
  }

  /** Whether a rule is not looked at as a whole. */
  isStopped(rule: string): boolean {
    return this.stopped.has(rule);
  }

  /**
   * The same after some subjects were looked at again.
   *
   * @param runs - of the rules that looked at them
   * @param before - their findings of these rules until now
   * @param subjects - full references, those that are gone included
   */
  after(
    runs: readonly RuleRun[],
    before: readonly Finding[],
    subjects: ReadonlySet<string>,
  ): Tally {
    const next = new Tally([]);
    for (const [rule, outcome] of this.stopped) next.stopped.set(rule, outcome);
    for (const [rule, count] of this.counts) next.counts.set(rule, count);
    const ran = new Set(runs.map(run => run.rule));
    for (const [rule, reasons] of this.reasons) {
      const left = ran.has(rule) ? without(reasons, subjects) : reasons;
      next.reasons.set(rule, left);
    }
    next.count(before, -1);
    for (const run of runs) {
      next.count(run.findings(), 1);
      if (!run.isStopped) next.addReasons(run);
    }
    return next;
  }

  /** What came of a rule. */
  outcomeOf(configured: ConfiguredRule, hasSubjects: boolean): RuleOutcome {
    const { id } = configured.rule;
    return (
      this.stopped.get(id) ??
      outcomeOf(configured, {
        findings: this.counts.get(id) ?? 0,
        reasons: this.reasons.get(id)?.keys() ?? [],
        hasSubjects,
      })
    );
  }

  private count(findings: readonly Finding[], by: 1 | -1) {
    for (const { rule } of findings) {
      this.counts.set(rule, (this.counts.get(rule) ?? 0) + by);
    }
  }

  private addReasons(run: RuleRun) {
    const { rule } = run;
    for (const [reason, subjects] of run.reasonsBySubject()) {
      let reasons = this.reasons.get(rule);
      if (!reasons) this.reasons.set(rule, (reasons = new Map()));
      for (const subject of subjects) addTo(reasons, reason, subject);
    }
  }
}

function without(reasons: Reasons, subjects: ReadonlySet<string>): Reasons {
  const left: Reasons = new Map();
  for (const [reason, given] of reasons) {
    const others = new Set(given);
    for (const subject of subjects) others.delete(subject);
    if (others.size) left.set(reason, others);
  }
  return left;
}
