import {
  BOXES,
  SEVERITIES,
  type EntitySummary,
  type EvaluationSummary,
  type GapCounts,
  type Page,
} from '@onemap/plugin-operating-model-common';
import { z } from 'zod';

/** A full reference, `kind:namespace/name`. */
export const ref = z.string().meta({ description: 'kind:namespace/name' });

export const severity = z.enum(SEVERITIES);
export const box = z.enum(BOXES);
export const timestamp = z.string().meta({ format: 'date-time' });
export const day = z.string().meta({ format: 'date' });
export const count = z.number().int().min(0);
export const names = z.array(z.string());

export const entitySummary: z.ZodType<EntitySummary> = z
  .strictObject({ ref, kind: z.string(), title: z.string() })
  .meta({ id: 'EntitySummary' });

export const evaluationFields = {
  state: z.enum(['notEvaluated', 'evaluated']),
  evaluatedAt: timestamp.optional(),
  checkedAt: timestamp.optional(),
  entities: count,
  notChecked: z.array(z.strictObject({ rule: z.string(), reason: z.string() })),
  problem: z.strictObject({ since: timestamp, message: z.string() }).optional(),
};

export const evaluationSummary: z.ZodType<EvaluationSummary> = z
  .strictObject(evaluationFields)
  .meta({ id: 'EvaluationSummary' });

export const gapCounts: z.ZodType<GapCounts> = z
  .strictObject({ error: count, warning: count, info: count, waived: count })
  .meta({ id: 'GapCounts' });

/** What a part of an answer carries that something may have been left out of. */
export const restricted = { hiddenIn: z.record(z.string(), count).optional() };

/** A page of items. */
export function pageOf<T>(id: string, item: z.ZodType<T>): z.ZodType<Page<T>> {
  return z
    .strictObject({
      items: z.array(item),
      totalItems: count,
      hidden: count.optional(),
      nextCursor: z.string().optional(),
      evaluation: evaluationSummary,
    })
    .meta({ id });
}

/** A parameter that may be given several times; each value is an alternative. */
export function anyOf<T extends z.ZodType>(value: T) {
  return z.preprocess(
    given => (given === undefined || Array.isArray(given) ? given : [given]),
    z.array(value).max(100).optional(),
  );
}

/** Parameters by which every list is read page by page. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: z.string().min(1).max(2000).optional(),
  order: z.enum(['asc', 'desc']).optional(),
};

/** What every answer about a view of the model carries. */
export const answered = {
  ...restricted,
  hidden: count.optional(),
  evaluation: evaluationSummary,
};

/** What a view carries whose rows are read page by page. */
export const answeredInPages = {
  ...answered,
  totalItems: count,
  nextCursor: z.string().optional(),
};
