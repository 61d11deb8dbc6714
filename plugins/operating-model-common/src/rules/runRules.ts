import type { Observer } from '../findings/waivers';
import type { AnyEntity } from '../graph/ModelEntity';
import type { ModelGraph } from '../graph/ModelGraph';
import { someAtATime, type Steps } from '../graph/steps';
import { KIND_NAMES } from '../kinds';
import type { ConfiguredRule } from './configuration';
import type { SubjectKind } from './defineRule';
import type { RuleInputs } from './inputs';
import { RuleRun } from './RuleRun';

/** Every kind that a rule may be about. */
export const SUBJECT_KINDS: readonly SubjectKind[] = [...KIND_NAMES, 'User'];

/** How rules are run. */
export interface RunOptions {
  /** Full references of the subjects to look at; all of them where it is absent. */
  only?: ReadonlySet<string>;
  /** Looks on at each subject. */
  observe?: Observer;
}

/** Runs rules over the subjects of a model. */
export function* runRulesInSteps(
  graph: ModelGraph,
  rules: readonly ConfiguredRule[],
  inputs: RuleInputs,
  { only, observe }: RunOptions = {},
): Steps<RuleRun[]> {
  const runs = rules.map(rule => new RuleRun(graph, rule, inputs));
  for (const kind of SUBJECT_KINDS) {
    const looking = runs.filter(run => run.isAbout(kind));
    if (!looking.length) continue;
    // Subject by subject: each is at hand while all rules look at it, which in a large model is much faster.
    yield* someAtATime(subjectsOf(graph, kind), some => {
      for (const subject of some) {
        if (only && !only.has(subject.ref)) continue;
        if (observe) observe(subject, () => lookAt(subject, looking));
        else lookAt(subject, looking);
      }
    });
  }
  return runs;
}

function lookAt(subject: AnyEntity, runs: readonly RuleRun[]) {
  for (const run of runs) run.lookAt(subject);
}

function subjectsOf(
  graph: ModelGraph,
  kind: SubjectKind,
): readonly AnyEntity[] {
  return kind === 'User' ? graph.others('User') : graph.entities(kind);
}
