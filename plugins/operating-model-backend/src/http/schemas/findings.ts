import type {
  AppliedWaiver,
  FindingDetail,
  FindingView,
} from '@onemap/plugin-operating-model-common';
import { z } from 'zod';
import {
  anyOf,
  box,
  day,
  entitySummary,
  evaluationSummary,
  pageOf,
  paging,
  ref,
  severity,
  timestamp,
} from './common';
import { findingTexts } from './texts';
import { portalWaiver } from './waivers';

const state = z.enum(['open', 'waived', 'resolved']);

const appliedWaiver: z.ZodType<AppliedWaiver> = z
  .strictObject({
    rule: z.string(),
    until: day,
    reason: z.string(),
    approvedBy: ref.optional(),
    about: ref.optional(),
    source: z.enum(['git', 'portal']),
    entityRef: ref.optional(),
  })
  .meta({ id: 'AppliedWaiver' });

const findingFields = {
  rule: z.string(),
  severity,
  box,
  subject: ref,
  involves: z.array(ref),
  services: z.array(ref),
  message: z.string(),
  remedy: z.string(),
  texts: findingTexts.optional(),
  fingerprint: z.string(),
  waived: appliedWaiver.nullable(),
  evidence: z.array(z.strictObject({ entityRef: ref, path: z.string() })),
  ruleTitle: z.string(),
  state,
  subjectEntity: entitySummary,
  involvedEntities: z.array(entitySummary),
  serviceEntities: z.array(entitySummary),
  mender: entitySummary.optional(),
  firstSeen: timestamp,
  lastSeen: timestamp,
  resolvedAt: timestamp.optional(),
};

export const findingView: z.ZodType<FindingView> = z
  .strictObject(findingFields)
  .meta({ id: 'Finding' });

export const findingPage = pageOf('FindingPage', findingView);

export const findingDetail: z.ZodType<FindingDetail> = z
  .strictObject({
    ...findingFields,
    portalWaiver: portalWaiver.optional(),
    history: z.array(
      z.strictObject({
        at: timestamp,
        event: z.enum([
          'opened',
          'resolved',
          'reopened',
          'waiver-requested',
          'waived',
          'waiver-removed',
        ]),
        by: entitySummary.optional(),
        reason: z.string().optional(),
      }),
    ),
    evaluation: evaluationSummary,
  })
  .meta({ id: 'FindingDetail' });

/** Query of `GET /findings`. Without a state the open and the waived ones are listed. */
export const findingsQuery = z.strictObject({
  subject: anyOf(ref),
  about: anyOf(ref),
  service: anyOf(ref),
  rule: anyOf(z.string()),
  severity: anyOf(severity),
  box: anyOf(box),
  owner: anyOf(ref),
  department: anyOf(ref),
  state: anyOf(state),
  openedSince: z.iso.date('Write a day as YYYY-MM-DD.').optional(),
  resolvedSince: z.iso.date('Write a day as YYYY-MM-DD.').optional(),
  text: z.string().max(200).optional(),
  sort: z
    .enum([
      'severity',
      'rule',
      'subject',
      'firstSeen',
      'box',
      'owner',
      'service',
    ])
    .default('severity'),
  ...paging,
});

/** Query of `GET /findings`, read. */
export type FindingsRequest = z.infer<typeof findingsQuery>;

/** Path of one finding. */
export const fingerprintPath = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{8,64}$/, 'Not a fingerprint.'),
});
