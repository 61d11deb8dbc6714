import type { EvaluationDetail } from '@onemap/plugin-operating-model-common';
import { z } from 'zod';
import { count, evaluationFields, gapCounts } from './common';

export const evaluationDetail: z.ZodType<EvaluationDetail> = z
  .strictObject({
    ...evaluationFields,
    outcomes: z.array(
      z.strictObject({
        rule: z.string(),
        outcome: z.enum([
          'gaps',
          'clean',
          'notApplicable',
          'notChecked',
          'off',
        ]),
        notChecked: z.array(z.string()),
      }),
    ),
    gaps: gapCounts,
    durationMs: count.optional(),
  })
  .meta({ id: 'EvaluationDetail' });
