import type { FindingsStore } from '../../database/FindingsStore';
import type { OperatingModelService } from '../../services/OperatingModelService';
import { rejectedAnswer } from '../../services/rejected';
import { serviceByRef } from '../../services/services';
import { trendAnswer } from '../../services/trend';
import { dayRange, shifted } from '../dayRange';
import type { AnyRoute } from '../defineRoute';
import { modelRoute } from '../modelRoute';
import { gridQuery } from '../schemas/governance';
import * as schemas from '../schemas/overview';

const MOST_DAYS = 731;

/** Routes about how the model fares. */
export function overviewRoutes(
  model: OperatingModelService,
  store: FindingsStore,
): AnyRoute[] {
  return [
    modelRoute(model, {
      path: '/governance/trend',
      id: 'getTrend',
      summary: 'Gaps over time, of one service or over all.',
      query: schemas.trendQuery,
      answer: schemas.trendAnswer,
      stored: store,
      handle: async ({ context, query }) => {
        const { today } = context;
        const whole = { from: shifted(today, { days: -90 }), until: today };
        const range = dayRange(query, whole, MOST_DAYS);
        const service = query.service && serviceByRef(context, query.service);
        return trendAnswer(context, store, {
          ...range,
          ...(service ? { service: service.ref } : {}),
        });
      },
    }),
    modelRoute(model, {
      path: '/governance/rejected',
      id: 'getRejected',
      summary: 'Documents that the catalog refused, and why.',
      query: gridQuery,
      answer: schemas.rejectedAnswer,
      isEarly: true,
      handle: ({ context, query }) => rejectedAnswer(context, query),
    }),
  ];
}
