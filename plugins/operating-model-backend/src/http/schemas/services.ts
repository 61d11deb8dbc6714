import {
  BOXES,
  type CanvasAnswer,
  type Litmus,
  type ServiceRow,
} from '@onemap/plugin-operating-model-common';
import { z } from 'zod';
import {
  anyOf,
  box,
  count,
  entitySummary,
  evaluationSummary,
  gapCounts,
  names,
  pageOf,
  paging,
  ref,
  restricted,
  severity,
} from './common';
import { findingView } from './findings';

const answer = z.enum(['yes', 'partly', 'no']);
const serviceFields = {
  ref,
  kind: z.string(),
  title: z.string(),
  description: z.string().optional(),
  type: z.string().optional(),
  criticality: z.string(),
  owner: entitySummary.optional(),
  department: entitySummary.optional(),
  obligations: names,
  ...restricted,
};

export const serviceRow: z.ZodType<ServiceRow> = z
  .strictObject({
    ...serviceFields,
    environments: names,
    litmus: z.strictObject({
      onePageFlow: answer,
      sharedRecognition: answer,
      boardAndRegulator: answer,
    }),
    gaps: gapCounts,
    boxes: z.record(
      z.enum(BOXES),
      z.strictObject({ worst: severity.nullable(), open: count }),
    ),
  })
  .meta({ id: 'ServiceRow' });

export const servicePage = pageOf('ServicePage', serviceRow);

const litmusAnswer = { answer, findings: names, notChecked: names };

export const litmus: z.ZodType<Litmus> = z
  .strictObject({
    onePageFlow: z.strictObject(litmusAnswer),
    sharedRecognition: z.strictObject({
      ...litmusAnswer,
      signed: names,
      required: names,
    }),
    boardAndRegulator: z.strictObject(litmusAnswer),
  })
  .meta({ id: 'Litmus' });

const canvasItem = z
  .strictObject({
    ref,
    kind: z.string(),
    title: z.string(),
    missing: z.boolean(),
    description: z.string().optional(),
    reasons: z.array(
      z.strictObject({
        as: z.string(),
        detail: z.string().optional(),
        from: entitySummary,
        path: z.string().optional(),
        environments: names.optional(),
      }),
    ),
    notes: z.array(
      z.strictObject({
        note: z.string(),
        text: z.string(),
        ref: ref.optional(),
      }),
    ),
    environments: names,
    disciplines: names,
    ties: z.array(ref),
    findings: names,
  })
  .meta({ id: 'CanvasItem' });

/** The words of `as` and `note` are an open set for readers of the API. */
type Loose<T> = T extends (infer U)[]
  ? Loose<U>[]
  : T extends object
    ? { [K in keyof T]: K extends 'as' | 'note' ? string : Loose<T[K]> }
    : T;

export const canvasAnswer: z.ZodType<Loose<CanvasAnswer>> = z
  .strictObject({
    service: z.strictObject(serviceFields),
    boxes: z.array(
      z.strictObject({
        box,
        items: z.array(canvasItem),
        findings: names,
        hidden: count,
      }),
    ),
    lenses: z.strictObject({ environments: names, disciplines: names }),
    findings: z.array(findingView),
    hiddenFindings: count,
    gaps: gapCounts,
    litmus,
    evaluation: evaluationSummary,
  })
  .meta({ id: 'Canvas' });

/** Path of one service. */
export const servicePath = z.strictObject({
  namespace: z.string().min(1).max(63),
  name: z.string().min(1).max(63),
});

/** Query of `GET /services`. */
export const servicesQuery = z.strictObject({
  text: z.string().max(200).optional(),
  criticality: anyOf(z.string()),
  department: anyOf(ref),
  owner: anyOf(ref),
  obligation: anyOf(z.string()),
  sort: z
    .enum(['title', 'criticality', 'gaps', 'department'])
    .default('criticality'),
  ...paging,
});

/** Query of `GET /services`, read. */
export type ServicesRequest = z.infer<typeof servicesQuery>;
