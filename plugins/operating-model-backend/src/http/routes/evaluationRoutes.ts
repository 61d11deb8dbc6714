import { latestEvaluation } from '../../services/evaluations';
import type { OperatingModelService } from '../../services/OperatingModelService';
import type { Audited } from '../audited';
import { defineRoute, type AnyRoute } from '../defineRoute';
import { modelRoute } from '../modelRoute';
import { evaluationDetail } from '../schemas/evaluations';

/** Routes about evaluations. */
export function evaluationRoutes(
  model: OperatingModelService,
  audited: Audited,
): AnyRoute[] {
  return [
    modelRoute(model, {
      path: '/evaluations/latest',
      id: 'getLatestEvaluation',
      summary: 'When and how the last evaluation went.',
      answer: evaluationDetail,
      isEarly: true,
      handle: ({ context }) => latestEvaluation(context),
    }),
    defineRoute({
      method: 'post',
      path: '/evaluations',
      id: 'evaluate',
      summary: 'Evaluate now, and say how it went.',
      answer: evaluationDetail,
      status: 201,
      handle: ({ req }) =>
        audited(req, 'evaluation-create', {}, async () =>
          latestEvaluation(await model.evaluateNow(req)),
        ),
    }),
  ];
}
