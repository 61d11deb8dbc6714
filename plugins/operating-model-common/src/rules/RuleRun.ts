import type { Finding } from '../findings/Finding';
import type { AnyEntity } from '../graph/ModelEntity';
import type { ModelGraph } from '../graph/ModelGraph';
import type { ConfiguredRule } from './configuration';
import type { Gap, RuleContext, SubjectKind } from './defineRule';
import type { RuleOutcome } from './evaluateRules';
import type { RuleInputs } from './inputs';
import { toFinding } from './toFinding';
import { whyNotChecked } from './whyNotChecked';

/** One rule on its way through the subjects of a model. */
export class RuleRun {
  private readonly reasons = new Set<string>();
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
      notChecked: reason => this.reasons.add(reason),
    };
    const reason = whyNotChecked(configured.rule, inputs);
    if (reason && !configured.off) this.stop(reason);
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

  /** What came of it. */
  outcome(): RuleOutcome {
    return {
      rule: this.configured.rule.id,
      outcome: this.result(),
      notChecked: [...this.reasons].sort(),
    };
  }

  private result(): RuleOutcome['outcome'] {
    if (this.configured.off) return 'off';
    if (this.found.size && !this.hasStopped) return 'gaps';
    if (this.reasons.size) return 'notChecked';
    return this.subject ? 'clean' : 'notApplicable';
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
    this.reasons.add(reason);
  }
}
