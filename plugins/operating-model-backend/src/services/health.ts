import type { Health } from '@onemap/plugin-operating-model-common';
import type { ModelKeeper } from '../evaluation/ModelKeeper';
import { NotEvaluatedError } from '../evaluation/NotEvaluatedError';

/**
 * Whether the plugin does its work, for whoever watches over the portal. It is told to anybody: it holds
 * times and no names, and not why something went wrong, which can name what is not for everybody.
 *
 * @throws NotEvaluatedError where there is nothing to serve yet
 */
export function healthOf({
  served,
  problem,
  checkedAt,
}: Pick<ModelKeeper, 'served' | 'problem' | 'checkedAt'>): Health {
  const evaluation = served?.evaluation;
  if (!evaluation) throw new NotEvaluatedError();
  return {
    status: problem ? 'outdated' : 'ok',
    evaluatedAt: evaluation.startedAt,
    ...(checkedAt ? { checkedAt: checkedAt.toISOString() } : {}),
    ...(problem ? { outdatedSince: problem.since } : {}),
  };
}
