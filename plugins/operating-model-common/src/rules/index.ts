import type { AnyRule } from './defineRule';
import { controlPolicyOnly } from './canvas/control-policy-only/rule';
import { forumDuplicate } from './canvas/forum-duplicate/rule';
import { forumOverlap } from './canvas/forum-overlap/rule';
import { riskUnowned } from './canvas/risk-unowned/rule';
import { supplierFlowMismatch } from './canvas/supplier-flow-mismatch/rule';

/** The built-in rules. */
export const BUILT_IN_RULES: readonly AnyRule[] = [
  // The four gaps of the canvas
  forumOverlap,
  forumDuplicate,
  riskUnowned,
  supplierFlowMismatch,
  controlPolicyOnly,
];
