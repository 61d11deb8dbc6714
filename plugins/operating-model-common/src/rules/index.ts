import type { AnyRule } from './defineRule';
import { controlPolicyOnly } from './canvas/control-policy-only/rule';
import { forumDuplicate } from './canvas/forum-duplicate/rule';
import { forumOverlap } from './canvas/forum-overlap/rule';
import { riskUnowned } from './canvas/risk-unowned/rule';
import { supplierFlowMismatch } from './canvas/supplier-flow-mismatch/rule';
import { flowLaneUncovered } from './processes/flow-lane-uncovered/rule';
import { flowMissing } from './processes/flow-missing/rule';
import { flowStepUnperformed } from './processes/flow-step-unperformed/rule';
import { processConflict } from './processes/process-conflict/rule';
import { processOwnerOutsideDepartment } from './processes/process-owner-outside-department/rule';
import { processUnowned } from './processes/process-unowned/rule';
import { templateDeviation } from './processes/template-deviation/rule';

/** The built-in rules. */
export const BUILT_IN_RULES: readonly AnyRule[] = [
  // The four gaps of the canvas
  forumOverlap,
  forumDuplicate,
  riskUnowned,
  supplierFlowMismatch,
  controlPolicyOnly,
  // Processes and flow
  processUnowned,
  processOwnerOutsideDepartment,
  processConflict,
  templateDeviation,
  flowMissing,
  flowLaneUncovered,
  flowStepUnperformed,
];
