import type { Health } from '@onemap/plugin-operating-model-common';
import { z } from 'zod';
import { timestamp } from './common';

export const health: z.ZodType<Health> = z
  .strictObject({
    status: z.enum(['ok', 'outdated']),
    evaluatedAt: timestamp,
    checkedAt: timestamp.optional(),
    outdatedSince: timestamp.optional(),
  })
  .meta({ id: 'Health' });
