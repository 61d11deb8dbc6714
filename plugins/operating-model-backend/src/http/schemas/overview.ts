import type {
  RejectedAnswer,
  TrendAnswer,
} from '@onemap/plugin-operating-model-common';
import { z } from 'zod';
import {
  answeredInPages,
  count,
  day,
  evaluationSummary,
  names,
  ref,
  timestamp,
} from './common';

const answers = z.strictObject({ yes: count, partly: count, no: count });

export const trendAnswer: z.ZodType<TrendAnswer> = z
  .strictObject({
    from: day,
    until: day,
    days: z.array(
      z.strictObject({
        day,
        error: count,
        warning: count,
        info: count,
        waived: count,
        opened: count,
        resolved: count,
      }),
    ),
    litmus: z.strictObject({
      onePageFlow: answers,
      sharedRecognition: answers,
      boardAndRegulator: answers,
    }),
    evaluation: evaluationSummary,
  })
  .meta({ id: 'Trend' });

export const rejectedAnswer: z.ZodType<RejectedAnswer> = z
  .strictObject({
    items: z.array(
      z.strictObject({
        entityRef: ref,
        location: z.string(),
        errors: names,
        since: timestamp,
        hasOldVersion: z.boolean(),
      }),
    ),
    ...answeredInPages,
  })
  .meta({ id: 'Rejected' });

const calendarDay = z.iso.date('Write a day as YYYY-MM-DD.').optional();

/** Query of `GET /governance/trend`. */
export const trendQuery = z.strictObject({
  service: ref.optional(),
  from: calendarDay,
  until: calendarDay,
});
