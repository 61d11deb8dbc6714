import {
  compareFindings,
  compareText,
  type Finding,
} from '../findings/Finding';
import { applyWaivers, waiversOf, type Observer } from '../findings/waivers';
import type { ModelGraph } from '../graph/ModelGraph';
import type { Steps } from '../graph/steps';
import type { RuleInputs } from './inputs';
import { judgeWaivers } from './judgeWaivers';
import type { RuleOutcome } from './outcome';
import type { RuleRun } from './RuleRun';
import type { Ruleset } from './Ruleset';
import { runRulesInSteps } from './runRules';

/** The result of one run of the rules over a model. */
export interface Evaluation {
  /** Sorted by rule, subject, involved entities, fingerprint; waived ones included. */
  findings: Finding[];
  /** One per rule, sorted by rule. */
  outcomes: RuleOutcome[];
}

/** Who looks on at the two rounds: of the rules about the model, and of the waivers and the rules about them. */
export interface Observers {
  model?: Observer;
  waivers?: Observer;
}

/** What the two rounds came to. */
export interface RulesetRun {
  evaluation: Evaluation;
  /** The rules about the model; their findings are as they were before any waiver. */
  model: RuleRun[];
  /** The rules about waivers. */
  waivers: RuleRun[];
}

/** Runs rules over a model: first those about the model, then those about what became of each waiver. */
export function* runRulesetInSteps(
  graph: ModelGraph,
  { all, aboutModel, aboutWaivers, isPair, isAboutWaivers }: Ruleset,
  inputs: RuleInputs,
  observe: Observers = {},
): Steps<RulesetRun> {
  const options = { isPair, asOf: inputs.asOf, observe: observe.waivers };
  const placed = waiversOf(graph);

  const model = yield* runRulesInSteps(graph, aboutModel, inputs, {
    observe: observe.model,
  });
  const outcomes = model.map(run => run.outcome());
  const first = applyWaivers(
    graph,
    model.flatMap(run => run.findings()),
    placed.filter(({ rule }) => !isAboutWaivers(rule)),
    options,
  );
  const judged = judgeWaivers(first.uses, all, outcomes);
  const waivers = yield* runRulesInSteps(
    graph,
    aboutWaivers,
    { ...inputs, waivers: judged },
    { observe: observe.waivers },
  );
  const second = applyWaivers(
    graph,
    waivers.flatMap(run => run.findings()),
    placed.filter(({ rule }) => isAboutWaivers(rule)),
    options,
  );
  return {
    evaluation: {
      findings: [...first.findings, ...second.findings].sort(compareFindings),
      outcomes: sortOutcomes([
        ...outcomes,
        ...waivers.map(run => run.outcome()),
      ]),
    },
    model,
    waivers,
  };
}

/** Outcomes in their order: by rule. */
export function sortOutcomes(outcomes: RuleOutcome[]): RuleOutcome[] {
  return outcomes.sort((a, b) => compareText(a.rule, b.rule));
}
