import {
  compareEvidence,
  compareFindings,
  compareText,
  type Finding,
} from '../findings/Finding';
import { fingerprintOf } from '../findings/fingerprint';
import { applyWaivers, waiversOf, type WaiverUse } from '../findings/waivers';
import type { AnyEntity } from '../graph/ModelEntity';
import type { ModelGraph } from '../graph/ModelGraph';
import { pushTo } from '../graph/multimap';
import { listOf } from '../text/list';
import { mentionsOf, renderMessage } from './messages';
import { nearest } from '../text/nearest';
import { configureRules, type ConfiguredRule } from './configuration';
import type { AnyRule, Gap, SubjectKind } from './defineRule';
import type { JudgedWaiver, RuleInputs } from './inputs';

/** What came of one rule. `notChecked` is never "no gaps". */
export interface RuleOutcome {
  rule: string;
  outcome: 'gaps' | 'clean' | 'notApplicable' | 'notChecked' | 'off';
  /** Why the rule, or a part of it, was not looked at. A rule may have gaps and reasons. */
  notChecked: string[];
}

/** The result of one run of the rules over a model. */
export interface Evaluation {
  /** Sorted by rule, subject, involved entities, fingerprint; waived ones included. */
  findings: Finding[];
  /** One per rule, sorted by rule. */
  outcomes: RuleOutcome[];
}

/** A rule or part of a rule that was not looked at. */
export interface NotChecked {
  rule: string;
  reason: string;
}

/**
 * Runs rules over a model. Same graph, rules and inputs give the same findings in the same order.
 * A rule that fails is not checked, with the reason; the others go on. Rules about waivers run last,
 * over what became of each waiver.
 */
export function evaluateRules(
  graph: ModelGraph,
  rules: readonly ConfiguredRule[] | readonly AnyRule[],
  inputs: RuleInputs,
): Evaluation {
  const configured = asConfigured(rules);
  const aboutModel = configured.filter(each => !each.rule.aboutWaivers);
  const aboutWaivers = configured.filter(each => each.rule.aboutWaivers);
  const pairs = new Set(
    configured.filter(each => each.rule.pair).map(each => each.rule.id),
  );
  const options = {
    isPair: (rule: string) => pairs.has(rule),
    asOf: inputs.asOf,
  };
  const idsAboutWaivers = new Set(aboutWaivers.map(each => each.rule.id));
  const waivers = waiversOf(graph);

  const model = runRules(graph, aboutModel, inputs);
  const applied = applyWaivers(
    graph,
    model.findings,
    waivers.filter(waiver => !idsAboutWaivers.has(waiver.rule)),
    options,
  );
  const second = runRules(graph, aboutWaivers, {
    ...inputs,
    waivers: groupUses(applied.uses, configured, model.outcomes),
  });
  const appliedToSecond = applyWaivers(
    graph,
    second.findings,
    waivers.filter(waiver => idsAboutWaivers.has(waiver.rule)),
    options,
  );
  return {
    findings: [...applied.findings, ...appliedToSecond.findings].sort(
      compareFindings,
    ),
    outcomes: [...model.outcomes, ...second.outcomes].sort((x, y) =>
      compareText(x.rule, y.rule),
    ),
  };
}

function runRules(
  graph: ModelGraph,
  rules: readonly ConfiguredRule[],
  inputs: RuleInputs,
): Evaluation {
  const findings: Finding[] = [];
  const outcomes = rules.map(rule => runRule(graph, rule, inputs, findings));
  return { findings, outcomes };
}

/** Waivers by the entity that carries them, each with whether its rule was looked at. */
function groupUses(
  uses: readonly WaiverUse[],
  rules: readonly ConfiguredRule[],
  outcomes: readonly RuleOutcome[],
): Map<string, JudgedWaiver[]> {
  const known = rules.map(each => each.rule.id);
  const outcomeOfRule = new Map(outcomes.map(each => [each.rule, each]));
  const grouped = new Map<string, JudgedWaiver[]>();
  for (const use of uses) {
    const outcome = outcomeOfRule.get(use.waiver.rule);
    pushTo(grouped, use.waiver.entity.ref, {
      ...use,
      isKnownRule: known.includes(use.waiver.rule),
      nearestRule: nearest(use.waiver.rule, known),
      wasChecked:
        outcome !== undefined &&
        outcome.outcome !== 'off' &&
        !outcome.notChecked.length,
    });
  }
  return grouped;
}

/** What was not looked at, one entry per rule and reason, sorted. */
export function notCheckedOf(evaluation: Evaluation): NotChecked[] {
  return evaluation.outcomes.flatMap(({ rule, notChecked }) =>
    notChecked.map(reason => ({ rule, reason })),
  );
}

function asConfigured(
  rules: readonly ConfiguredRule[] | readonly AnyRule[],
): readonly ConfiguredRule[] {
  return rules.map(each =>
    'rule' in each ? each : configureRules([each]).rules[0],
  );
}

function runRule(
  graph: ModelGraph,
  configured: ConfiguredRule,
  inputs: RuleInputs,
  found: Finding[],
): RuleOutcome {
  const { rule } = configured;
  if (configured.off) {
    return { rule: rule.id, outcome: 'off', notChecked: [] };
  }
  const reason = whyNotChecked(rule, inputs);
  if (reason) {
    return { rule: rule.id, outcome: 'notChecked', notChecked: [reason] };
  }
  const findings = new Map<string, Finding>();
  const reasons = new Set<string>();
  let subject: AnyEntity | undefined;
  // One context for all subjects: there are as many as entities.
  const context = {
    graph,
    parameters: configured.parameters,
    inputs,
    notChecked: (why: string) => reasons.add(why),
    report: (gap: Gap) => {
      if (!subject) return;
      const finding = toFinding(configured, subject, gap);
      if (!findings.has(finding.fingerprint)) {
        findings.set(finding.fingerprint, finding);
      }
    },
  };
  try {
    const kinds: readonly SubjectKind[] = rule.subject;
    for (const kind of kinds) {
      for (subject of subjectsOf(graph, kind)) rule.evaluate(subject, context);
    }
  } catch (error) {
    return {
      rule: rule.id,
      outcome: 'notChecked',
      notChecked: [`The rule failed: ${(error as Error).message}`],
    };
  }
  for (const finding of findings.values()) found.push(finding);
  return {
    rule: rule.id,
    outcome: outcomeOf(findings.size, subject !== undefined, reasons.size),
    notChecked: [...reasons].sort(),
  };
}

function outcomeOf(
  findings: number,
  hasSubjects: boolean,
  reasons: number,
): RuleOutcome['outcome'] {
  if (findings) return 'gaps';
  if (reasons) return 'notChecked';
  return hasSubjects ? 'clean' : 'notApplicable';
}

/** What is said where an input is missing that a rule needs. */
const MISSING: Partial<Record<keyof RuleInputs, string>> = {
  incidents: 'There is no incident evidence.',
  attestations: 'There are no sign-offs; they are kept in the portal.',
  packs: 'There are no obligation packs.',
};

const NAMED_AT_MOST = 3;

/** Why a rule cannot be looked at, or undefined where it can. */
export function whyNotChecked(
  rule: AnyRule,
  inputs: RuleInputs,
): string | undefined {
  if (rule.needsWholeModel && inputs.partial) {
    return partialReason(inputs.partial);
  }
  if (rule.needsInput && inputs[rule.needsInput] === undefined) {
    return (
      MISSING[rule.needsInput] ?? `Nothing was given as ${rule.needsInput}.`
    );
  }
  return undefined;
}

function partialReason(outside: readonly string[]): string {
  const named = outside.slice(0, NAMED_AT_MOST);
  const more = outside.length - named.length;
  const names = listOf([...named, ...(more > 0 ? [`${more} more`] : [])]);
  return `The model is only a part: ${names || 'an entity'} ${outside.length === 1 ? 'is' : 'are'} not in it.`;
}

function subjectsOf(
  graph: ModelGraph,
  kind: SubjectKind,
): readonly AnyEntity[] {
  return kind === 'User' ? graph.others('User') : graph.entities(kind);
}

/** Turns what a rule reports into a finding. */
export function toFinding(
  { rule, severity }: Pick<ConfiguredRule, 'rule' | 'severity'>,
  subject: AnyEntity,
  gap: Gap,
): Finding {
  const others = new Set(gap.involves);
  others.delete(subject.ref);
  const involves = [...others].sort();
  return {
    rule: rule.id,
    severity: severity ?? gap.severity ?? rule.severity,
    box: gap.box ?? rule.box,
    subject: subject.ref,
    involves,
    services: [...new Set(gap.services)].sort(),
    message: renderMessage(rule.messages[gap.message], {
      subject,
      ...gap.data,
    }),
    remedy: gap.remedy,
    fingerprint: fingerprintOf({
      rule: rule.id,
      subject: subject.ref,
      involves,
      discriminator: gap.discriminator,
    }),
    waived: null,
    evidence: gap.evidence
      .map(({ entity, path }) => ({ entityRef: entity.ref, path }))
      .sort(compareEvidence),
    mentions: mentionsOf(gap.data, [subject.ref, ...involves]),
  };
}
