import type { ModelGraph } from '../graph/ModelGraph';
import { allAtOnce, type Steps } from '../graph/steps';
import type { ConfiguredRule } from './configuration';
import type { AnyRule } from './defineRule';
import type { RuleInputs } from './inputs';
import { rulesetOf } from './Ruleset';
import { runRulesetInSteps, type Evaluation } from './runRuleset';

export type { RuleOutcome } from './outcome';
export type { Evaluation } from './runRuleset';
export { whyNotChecked } from './whyNotChecked';

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
  return allAtOnce(evaluateRulesInSteps(graph, rules, inputs));
}

/** The same as {@link evaluateRules}, step by step. The graph must not change meanwhile. */
export function* evaluateRulesInSteps(
  graph: ModelGraph,
  rules: readonly ConfiguredRule[] | readonly AnyRule[],
  inputs: RuleInputs,
): Steps<Evaluation> {
  const run = yield* runRulesetInSteps(graph, rulesetOf(rules), inputs);
  return run.evaluation;
}

/** What was not looked at, one entry per rule and reason, sorted. */
export function notCheckedOf(evaluation: Evaluation): NotChecked[] {
  return evaluation.outcomes.flatMap(({ rule, notChecked }) =>
    notChecked.map(reason => ({ rule, reason })),
  );
}
