import type {
  RuleDetail,
  RuleInfo,
} from '@onemap/plugin-operating-model-common';
import { z } from 'zod';
import { box, names, severity } from './common';

const fields = {
  id: z.string(),
  title: z.string(),
  severity,
  box,
  rationale: z.string(),
  basis: names,
  off: z.boolean(),
};

const rule: z.ZodType<RuleInfo> = z.strictObject(fields).meta({ id: 'Rule' });

export const ruleList: z.ZodType<{ items: RuleInfo[] }> = z
  .strictObject({ items: z.array(rule) })
  .meta({ id: 'RuleList' });

export const ruleDetail: z.ZodType<RuleDetail> = z
  .strictObject({ ...fields, documentation: z.string().optional() })
  .meta({ id: 'RuleDetail' });

/** Path of one rule. */
export const rulePath = z.strictObject({ id: z.string().min(1).max(100) });
