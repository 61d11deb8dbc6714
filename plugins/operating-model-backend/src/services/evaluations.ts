import type { EvaluationDetail } from '@onemap/plugin-operating-model-common';
import { countsOf } from '../database/countsOf';
import { maySee } from '../access/Caller';
import { evaluationSummaryOf, outcomesFor, type Context } from './Context';

/** When and how the last evaluation went; gaps that the caller may see are counted. */
export function latestEvaluation(context: Context): EvaluationDetail {
  const { live, caller } = context;
  const visible = [...live.current.records.values()].filter(record =>
    maySee(caller, record),
  );
  return {
    ...evaluationSummaryOf(context),
    outcomes: outcomesFor(caller, live.evaluation?.outcomes ?? []),
    gaps: countsOf(visible),
    ...(live.evaluation ? { durationMs: live.evaluation.durationMs } : {}),
  };
}
