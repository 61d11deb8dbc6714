// Metrics are an alpha interface of Backstage: this file is all that depends on it.
import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { SEVERITIES } from '@onemap/plugin-operating-model-common';
import type { Clock, ModelKeeper } from './evaluation/ModelKeeper';
import type { LookResult } from './evaluation/Watch';

/**
 * Reports how the plugin fares. Figures carry no names.
 *
 * @returns the look at the catalog that is to be called, so that it is counted and timed
 */
export function reportMetrics(
  metrics: MetricsService,
  keeper: Pick<ModelKeeper, 'look' | 'served' | 'checkedAt'>,
  clock: Pick<Clock, 'elapsed' | 'now'>,
): () => Promise<LookResult> {
  metrics
    .createObservableGauge('operating_model.gaps', {
      description: 'Gaps that are open by severity, and those that are waived.',
    })
    .addCallback(result => {
      const gaps = keeper.served?.evaluation?.gaps;
      if (!gaps) return;
      for (const severity of [...SEVERITIES, 'waived'] as const) {
        result.observe(gaps[severity], { severity });
      }
    });
  metrics
    .createObservableGauge('operating_model.entities', {
      description: 'Entities in the model.',
    })
    .addCallback(result => {
      if (keeper.served) result.observe(keeper.served.graph.size);
    });
  metrics
    .createObservableGauge('operating_model.evaluation.duration', {
      description: 'How long the last evaluation took.',
      unit: 's',
    })
    .addCallback(result => {
      const evaluation = keeper.served?.evaluation;
      if (evaluation) result.observe(evaluation.durationMs / 1000);
    });
  metrics
    .createObservableGauge('operating_model.age', {
      description:
        'How long ago the findings were last known to be those of the catalog.',
      unit: 's',
    })
    .addCallback(result => {
      const { checkedAt } = keeper;
      if (!checkedAt) return;
      const age = clock.now().getTime() - checkedAt.getTime();
      result.observe(Math.max(0, age / 1000));
    });
  const looks = metrics.createHistogram('operating_model.look.duration', {
    description:
      'Looks at the catalog, evaluations included, by what came of them.',
    unit: 's',
  });
  return async () => {
    const start = clock.elapsed();
    const result = await keeper.look();
    looks.record((clock.elapsed() - start) / 1000, { result });
    return result;
  };
}
