import {
  BOXES,
  type Litmus,
  type ServiceRow,
} from '@onemap/plugin-operating-model-common';
import { z } from 'zod';
import {
  anyOf,
  count,
  entitySummary,
  gapCounts,
  names,
  pageOf,
  paging,
  ref,
  restricted,
  severity,
} from './common';

const answer = z.enum(['yes', 'partly', 'no']);
export const serviceFields = {
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
    signOffs: z.strictObject({ signed: count, stale: count, required: count }),
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
