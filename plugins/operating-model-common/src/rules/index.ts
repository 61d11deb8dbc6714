import type { AnyRule } from './defineRule';
import { controlPolicyOnly } from './canvas/control-policy-only/rule';
import { forumDuplicate } from './canvas/forum-duplicate/rule';
import { forumOverlap } from './canvas/forum-overlap/rule';
import { riskUnowned } from './canvas/risk-unowned/rule';
import { supplierFlowMismatch } from './canvas/supplier-flow-mismatch/rule';
import { controlUnowned } from './controls/control-unowned/rule';
import { controlUntested } from './controls/control-untested/rule';
import { decisionBlind } from './decisions/decision-blind/rule';
import { decisionConflict } from './decisions/decision-conflict/rule';
import { decisionUndecided } from './decisions/decision-undecided/rule';
import { forumIdle } from './decisions/forum-idle/rule';
import { forumUnchaired } from './decisions/forum-unchaired/rule';
import { forumUnscheduled } from './decisions/forum-unscheduled/rule';
import { parallelUniverses } from './decisions/parallel-universes/rule';
import { informationHomeless } from './information/information-homeless/rule';
import { informationSplit } from './information/information-split/rule';
import { obligationUncovered } from './obligations/obligation-uncovered/rule';
import { canvasBoxEmpty } from './ownership/canvas-box-empty/rule';
import { danglingReference } from './ownership/dangling-reference/rule';
import { personOverloaded } from './ownership/person-overloaded/rule';
import { roleUnfilled } from './ownership/role-unfilled/rule';
import { serviceUnowned } from './ownership/service-unowned/rule';
import { flowLaneUncovered } from './processes/flow-lane-uncovered/rule';
import { flowMissing } from './processes/flow-missing/rule';
import { flowStepUnperformed } from './processes/flow-step-unperformed/rule';
import { processConflict } from './processes/process-conflict/rule';
import { processOwnerOutsideDepartment } from './processes/process-owner-outside-department/rule';
import { processUnowned } from './processes/process-unowned/rule';
import { templateDeviation } from './processes/template-deviation/rule';
import { attestationMissing } from './recognition/attestation-missing/rule';
import { attestationStale } from './recognition/attestation-stale/rule';
import { riskUnreviewed } from './risks/risk-unreviewed/rule';
import { riskUntreated } from './risks/risk-untreated/rule';
import { supplierContractLapsed } from './suppliers/supplier-contract-lapsed/rule';
import { supplierUnmanaged } from './suppliers/supplier-unmanaged/rule';
import { supplierUnreachable } from './suppliers/supplier-unreachable/rule';
import { waiverExpiring } from './waivers/waiver-expiring/rule';
import { waiverUnused } from './waivers/waiver-unused/rule';

/** The built-in rules. */
export const BUILT_IN_RULES: readonly AnyRule[] = [
  // The four gaps of the canvas
  forumOverlap,
  forumDuplicate,
  riskUnowned,
  supplierFlowMismatch,
  controlPolicyOnly,
  // Decisions and forums
  decisionConflict,
  decisionUndecided,
  decisionBlind,
  forumIdle,
  forumUnchaired,
  forumUnscheduled,
  parallelUniverses,
  // Processes and flow
  processUnowned,
  processOwnerOutsideDepartment,
  processConflict,
  templateDeviation,
  flowMissing,
  flowLaneUncovered,
  flowStepUnperformed,
  // Ownership and the canvas
  serviceUnowned,
  roleUnfilled,
  canvasBoxEmpty,
  danglingReference,
  personOverloaded,
  // Suppliers, controls, risks, information
  supplierUnmanaged,
  supplierContractLapsed,
  supplierUnreachable,
  controlUnowned,
  controlUntested,
  riskUntreated,
  riskUnreviewed,
  informationSplit,
  informationHomeless,
  // Waivers
  waiverUnused,
  waiverExpiring,
  // Obligations
  obligationUncovered,
  // Shared recognition
  attestationMissing,
  attestationStale,
];
