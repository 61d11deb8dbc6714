import {
  notCheckedOf,
  type EvaluationSummary,
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
  /** The day, `YYYY-MM-DD`. */
  today: string;
}

/** When the model was last evaluated, and how that went. */
export function evaluationSummaryOf({
  live,
  problem,
}: Pick<Context, 'live' | 'problem'>): EvaluationSummary {
  const { evaluation } = live;
  if (!evaluation) {
    return {
      state: 'notEvaluated',
      entities: live.graph.size,
      notChecked: [],
      ...(problem ? { problem } : {}),
    };
  }
  return {
    state: 'evaluated',
    evaluatedAt: evaluation.startedAt,
    entities: evaluation.entities,
    notChecked: notCheckedOf({ outcomes: evaluation.outcomes, findings: [] }),
    ...(problem ? { problem } : {}),
  };
}

/** A number of hidden things, or nothing where the portal does not say. */
export function hiddenIf(
  settings: Settings,
  hidden: number,
): { hidden?: number } {
  return settings.privacy.showHidden ? { hidden } : {};
}
