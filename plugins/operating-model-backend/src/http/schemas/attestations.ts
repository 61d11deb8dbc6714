import type {
  AttestationRequest,
  AttestationsAnswer,
  SignedModel,
} from '@onemap/plugin-operating-model-common';
import { z } from 'zod';
import {
  count,
  entitySummary,
  evaluationSummary,
  names,
  ref,
  timestamp,
} from './common';

const model: z.ZodType<SignedModel> = z
  .strictObject({
    service: ref,
    facts: z.array(
      z.strictObject({
        fact: z.enum([
          'owner',
          'criticality',
          'environment',
          'obligation',
          'item',
          'role',
          'process-owner',
          'stage',
          'performs',
          'convenes',
          'calls-for',
          'decides',
          'risk',
          'risk-owner',
          'responsible',
        ]),
        refs: z.array(ref),
        detail: names,
      }),
    ),
  })
  .meta({ id: 'SignedModel' });

export const attestationsAnswer: z.ZodType<AttestationsAnswer> = z
  .strictObject({
    required: names,
    items: z.array(
      z.strictObject({
        role: z.string(),
        signedBy: entitySummary.optional(),
        signedAt: timestamp,
        digest: z.string(),
        stale: z.boolean(),
        changes: names,
        model,
      }),
    ),
    maySign: names,
    current: z.strictObject({ digest: z.string(), model }),
    hidden: count.optional(),
    evaluation: evaluationSummary,
  })
  .meta({ id: 'Attestations' });

const role = z.string().min(1).max(100);

export const attestationRequest: z.ZodType<AttestationRequest> = z.strictObject(
  {
    role,
    digest: z.string().regex(/^[0-9a-f]{64}$/, 'Not a digest of a model.'),
  },
);

/** Query of `DELETE /services/:namespace/:name/attestations`. */
export const withdrawQuery = z.strictObject({ role });
