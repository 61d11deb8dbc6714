import type { Finding } from '../findings/Finding';
import type { AnyEntity } from '../graph/ModelEntity';
import type { ModelGraph } from '../graph/ModelGraph';
import { addTo } from '../graph/multimap';
import type { ConfiguredRule } from './configuration';
import type { Gap, RuleContext, SubjectKind } from './defineRule';
import { outcomeOf, type RuleOutcome } from './outcome';
import type { RuleInputs } from './inputs';
import { toFinding } from './toFinding';
import { whyNotChecked } from './whyNotChecked';

/** One rule on its way through the subjects of a model. */
export class RuleRun {
  // With the subjects for which each was given.
  private readonly reasons = new Map<string, Set<string>>();
  private readonly found = new Map<string, Finding>();
  // One for all subjects: there are as many as entities.
  private readonly context: RuleContext<unknown, string>;
  private subject: AnyEntity | undefined;
  private hasStopped = false;

  constructor(
    graph: ModelGraph,
    private readonly configured: ConfiguredRule,
    inputs: RuleInputs,
  ) {
    this.context = {
      graph,
      inputs,
      parameters: configured.parameters,
      report: gap => this.report(gap),
      notChecked: reason => this.giveReason(reason),
    };
    const reason = whyNotChecked(configured.rule, inputs);
    if (reason && !configured.off) this.stop(reason);
  }

  /** Id of the rule. */
  get rule(): string {
    return this.configured.rule.id;
  }

  /** Whether the rule looks at entities of a kind. */
  isAbout(kind: SubjectKind): boolean {
    const { rule, off } = this.configured;
    return !off && !this.hasStopped && rule.subject.includes(kind);
  }

  /** Looks at one subject. A rule that fails is not checked, whatever it found before. */
  lookAt(subject: AnyEntity): void {
    if (this.hasStopped) return;
    this.subject = subject;
    try {
      this.configured.rule.evaluate(subject, this.context);
    } catch (error) {
      this.stop(`The rule failed: ${(error as Error).message}`);
    }
  }

  /** What it found. */
  findings(): Finding[] {
    return this.hasStopped ? [] : [...this.found.values()];
  }

  /** Why parts of it were not looked at, with the subjects, as full references; none for the rule as a whole. */
  reasonsBySubject(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.reasons;
  }

  /** Whether it was not looked at as a whole: an input is missing, or it failed. */
  get isStopped(): boolean {
    return this.hasStopped;
  }

  /** What came of it. */
  outcome(): RuleOutcome {
    return outcomeOf(this.configured, {
      findings: this.hasStopped ? 0 : this.found.size,
      reasons: this.reasons.keys(),
      hasSubjects: this.subject !== undefined,
    });
  }

  private giveReason(reason: string) {
    if (this.subject) addTo(this.reasons, reason, this.subject.ref);
  }

  private report(gap: Gap) {
    if (!this.subject) return;
    const finding = toFinding(this.configured, this.subject, gap);
    if (!this.found.has(finding.fingerprint)) {
      this.found.set(finding.fingerprint, finding);
    }
  }

  private stop(reason: string) {
    this.hasStopped = true;
    this.reasons.clear();
    this.reasons.set(reason, new Set());
  }
}
