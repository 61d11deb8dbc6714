import {
  compareFindings,
  compareText,
  type Finding,
} from '../findings/Finding';
import { applyWaivers, waiversOf, type WaiverUse } from '../findings/waivers';
import type { AnyEntity } from '../graph/ModelEntity';
import type { ModelGraph } from '../graph/ModelGraph';
import { pushTo } from '../graph/multimap';
import { KIND_NAMES } from '../kinds';
import { nearest } from '../text/nearest';
import { configureRules, type ConfiguredRule } from './configuration';
import type { AnyRule, SubjectKind } from './defineRule';
import type { JudgedWaiver, RuleInputs } from './inputs';
import { RuleRun } from './RuleRun';

export { whyNotChecked } from './whyNotChecked';

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

const SUBJECT_KINDS: readonly SubjectKind[] = [...KIND_NAMES, 'User'];

function runRules(
  graph: ModelGraph,
  rules: readonly ConfiguredRule[],
  inputs: RuleInputs,
): Evaluation {
  const runs = rules.map(rule => new RuleRun(graph, rule, inputs));
  for (const kind of SUBJECT_KINDS) {
    const looking = runs.filter(run => run.isAbout(kind));
    if (!looking.length) continue;
    // Subject by subject: each is at hand while all rules look at it, which in a large model is much faster.
    for (const subject of subjectsOf(graph, kind)) {
      for (const run of looking) run.lookAt(subject);
    }
  }
  return {
    findings: runs.flatMap(run => run.findings()),
    outcomes: runs.map(run => run.outcome()),
  };
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

function subjectsOf(
  graph: ModelGraph,
  kind: SubjectKind,
): readonly AnyEntity[] {
  return kind === 'User' ? graph.others('User') : graph.entities(kind);
}
