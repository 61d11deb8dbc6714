import type { CompactCanvas } from '@onemap/plugin-operating-model-common';
import { z } from 'zod';
import {
  box,
  count,
  entitySummary,
  evaluationSummary,
  gapCounts,
  names,
  ref,
  restricted,
} from './common';
import { findingView } from './findings';
import { litmus, serviceFields } from './services';

const place = z.number().int().min(0).meta({
  id: 'Place',
  description:
    'An entity by its place in this answer: 0 is the service, then come the items of all boxes in order, and after them what is named.',
});

const reason = z.strictObject({
  as: z.string(),
  detail: z.string().optional(),
  from: place
    .optional()
    .describe('Whose field says so; absent where it is the item itself.'),
  path: z
    .string()
    .optional()
    .describe('The field; absent where it holds for all services.'),
  processes: names
    .optional()
    .describe('The types of process that a responsibility is for.'),
  processEntities: z
    .array(place)
    .optional()
    .describe('The processes that a responsibility names one by one.'),
  environments: names
    .optional()
    .describe('Where it holds; absent where everywhere.'),
});

const note = z.strictObject({
  note: z.string(),
  of: place.optional().describe('The entity that is named.'),
  text: z
    .string()
    .optional()
    .describe('Absent where it is the title of the entity.'),
});

const item = z
  .strictObject({
    ref,
    kind: z.string(),
    title: z.string(),
    missing: z
      .literal(true)
      .optional()
      .describe('Present where it is referred to and not there.'),
    description: z.string().optional(),
    reasons: z.array(reason).optional(),
    notes: z.array(note).optional(),
    ...restricted,
    environments: names.optional(),
    disciplines: names.optional(),
    findings: names
      .optional()
      .describe(
        'Fingerprints of the gaps that it is the subject of or involved in.',
      ),
    ties: z
      .array(place)
      .optional()
      .describe(
        'Items further down that it is tied to, besides those that are tied to it by a reason or a note.',
      ),
  })
  .meta({
    id: 'CanvasItem',
    description: 'An entity in a box. A list that would be empty is absent.',
  });

/** The words of `as` and `note` are an open set for readers of the API. */
type Loose<T> = T extends (infer U)[]
  ? Loose<U>[]
  : T extends object
    ? { [K in keyof T]: K extends 'as' | 'note' ? string : Loose<T[K]> }
    : T;

type SentCanvas = Omit<CompactCanvas, 'boxes'> & {
  boxes: Loose<CompactCanvas['boxes']>;
};

export const canvasAnswer: z.ZodType<SentCanvas> = z
  .strictObject({
    service: z.strictObject(serviceFields),
    boxes: z.array(
      z.strictObject({
        box,
        items: z.array(item),
        findings: names.describe('Fingerprints of the gaps of this box.'),
        hidden: count.describe('Items that the caller may not read.'),
      }),
    ),
    named: z
      .array(entitySummary)
      .describe('Entities that are in no box and that the rest refers to.'),
    lenses: z.strictObject({ environments: names, disciplines: names }),
    findings: z.array(findingView),
    hiddenFindings: count,
    gaps: gapCounts,
    litmus,
    evaluation: evaluationSummary,
  })
  .meta({ id: 'Canvas' });
