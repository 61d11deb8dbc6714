import {
  notCheckedOf,
  REASONS,
  type EvaluationSummary,
  type RuleOutcome,
} from '@onemap/plugin-operating-model-common';
import type { Caller } from '../access/Caller';
import type { Settings } from '../config/readSettings';
import type { LiveModel, Problem } from '../evaluation/LiveModel';

/** What every use case works with: what is served, to whom, under which settings. */
export interface Context {
  live: LiveModel;
  caller: Caller;
  settings: Settings;
  /** What kept the last look at the catalog from succeeding. */
  problem: Problem | undefined;
  /** When the findings were last known to be those of the catalog. */
  checkedAt: Date | undefined;
  /** The day, `YYYY-MM-DD`. */
  today: string;
}

/** When the model was last evaluated, and how that went. */
export function evaluationSummaryOf({
  live,
  caller,
  problem,
  checkedAt,
}: Context): EvaluationSummary {
  const { evaluation } = live;
  const trouble = problem ? { problem } : {};
  if (!evaluation) {
    return {
      state: 'notEvaluated',
      entities: live.graph.size,
      notChecked: [],
      ...trouble,
    };
  }
  return {
    state: 'evaluated',
    evaluatedAt: evaluation.startedAt,
    ...(checkedAt ? { checkedAt: checkedAt.toISOString() } : {}),
    entities: evaluation.entities,
    notChecked: notCheckedOf({
      outcomes: outcomesFor(caller, evaluation.outcomes),
      findings: [],
    }),
    ...trouble,
  };
}

/**
 * What came of each rule. A reason that quotes something (the message of a rule that failed, an unknown
 * pack that a service names) may give away what is not for everybody, so it is told only to those who may
 * read all.
 */
export function outcomesFor(
  caller: Context['caller'],
  outcomes: readonly RuleOutcome[],
): RuleOutcome[] {
  if (caller.readsAll) return [...outcomes];
  return outcomes.map(outcome => ({
    ...outcome,
    notChecked: outcome.notChecked.map(reason =>
      /[`“"]|failed/.test(reason) ? REASONS.hidden : reason,
    ),
  }));
}

/** A number of hidden things, or nothing where the portal does not say. */
export function hiddenIf(
  settings: Settings,
  hidden: number,
): { hidden?: number } {
  return settings.privacy.showHidden ? { hidden } : {};
}
