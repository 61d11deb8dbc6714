import type {
  PortalWaiver,
  WaiverRequest,
} from '@onemap/plugin-operating-model-common';
import { z } from 'zod';
import { day, ref, timestamp } from './common';

export const portalWaiver: z.ZodType<PortalWaiver> = z
  .strictObject({
    rule: z.string(),
    until: day,
    reason: z.string(),
    approvedBy: ref.optional(),
    about: ref.optional(),
    source: z.enum(['git', 'portal']),
    entityRef: ref.optional(),
    fingerprint: z.string(),
    requestedBy: ref.optional(),
    requestedAt: timestamp,
    approvedAt: timestamp.optional(),
  })
  .meta({ id: 'PortalWaiver' });

export const waiverRequest: z.ZodType<WaiverRequest> = z.strictObject({
  until: z.iso.date('Write a day as YYYY-MM-DD.'),
  reason: z.string().trim().min(1, 'Say why the gap can wait.').max(2000),
  approvedBy: z
    .string()
    .regex(/^user:[^/\s]+\/[^/\s]+$/i, 'Write user:namespace/name.')
    .optional(),
});
