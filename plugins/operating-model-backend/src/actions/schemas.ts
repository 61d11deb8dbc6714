import { BOXES, SEVERITIES } from '@onemap/plugin-operating-model-common';
// Actions take schemas of this version, whatever version the plugin uses itself. A schema keeps the fields
// that it names and drops the others.
import { z } from 'zod/v3';

export const entityInput = z.object({
  entityRef: z
    .string()
    .describe(
      'The entity, as kind:namespace/name, such as component:default/checkout.',
    ),
});

export const serviceInput = z.object({
  service: z
    .string()
    .describe(
      'The service, as service:namespace/name, or its name in the namespace default.',
    ),
});

export const severity = z.enum(SEVERITIES);
export const box = z.enum(BOXES);

export const hidden = z
  .number()
  .optional()
  .describe('How many entities or gaps the caller may not read.');

export const hiddenIn = z
  .record(z.number())
  .optional()
  .describe(
    'By field: how many entities the caller may not read. Such a field must not be reported as empty.',
  );

export const summary = z.object({
  ref: z.string(),
  kind: z.string(),
  title: z.string(),
});

export const party = summary.extend({
  email: z.string().optional(),
  members: z
    .array(summary.extend({ email: z.string().optional() }))
    .describe('People of a group, or chair and members of a forum.'),
  hiddenIn,
});

export const evaluation = z.object({
  state: z.enum(['notEvaluated', 'evaluated']),
  evaluatedAt: z.string().optional(),
  notChecked: z
    .array(z.object({ rule: z.string(), reason: z.string() }))
    .describe('What was not looked at. It must not be reported as clean.'),
  problem: z
    .object({ since: z.string(), message: z.string() })
    .optional()
    .describe('Why what is said here may be out of date.'),
});
