import type { Finding } from '../findings/Finding';
import type { ServiceEntity } from '../graph/ModelEntity';
import type { RuleOutcome } from '../rules/evaluateRules';
import type { Attestation } from '../rules/inputs';

/** One answer of the litmus test. */
export interface LitmusAnswer {
  answer: 'yes' | 'partly' | 'no';
  /** Fingerprints of the open findings that decide it. */
  findings: string[];
  /** Rules that were not looked at, in whole or in part: with them the answer may be worse. */
  notChecked: string[];
}

/** The three answers of a service (rules.md, "The litmus test"). */
export interface Litmus {
  onePageFlow: LitmusAnswer;
  sharedRecognition: LitmusAnswer & {
    /** Roles that signed the current model. */
    signed: string[];
    /** Roles that must sign. */
    required: string[];
  };
  boardAndRegulator: LitmusAnswer;
}

/** What the litmus test reads besides the service. */
export interface LitmusInputs {
  /** Findings of the model or of this service. */
  findings: readonly Finding[];
  outcomes: readonly RuleOutcome[];
  /** Sign-offs; undefined where they were not looked at. */
  attestations?: readonly Attestation[];
  /** Roles that must sign. */
  requiredRoles: readonly string[];
}

const FLOW_RULES =
  /^(flow-.*|process-.*|decision-.*|supplier-flow-mismatch|forum-overlap)$/;
const RECOGNITION_RULES = /^attestation-/;

/** The litmus test of a service. */
export function computeLitmus(
  service: ServiceEntity,
  inputs: LitmusInputs,
): Litmus {
  const open = inputs.findings.filter(
    finding => !finding.waived && finding.services.includes(service.ref),
  );
  return {
    onePageFlow: onePageFlow(open, inputs.outcomes),
    sharedRecognition: sharedRecognition(service, open, inputs),
    boardAndRegulator: boardAndRegulator(service, open, inputs.outcomes),
  };
}

function onePageFlow(
  open: Finding[],
  outcomes: readonly RuleOutcome[],
): LitmusAnswer {
  const notChecked = notCheckedAmong(outcomes, FLOW_RULES);
  const missing = open.filter(({ rule }) => rule === 'flow-missing');
  if (missing.length) return answer('no', missing, notChecked);
  const others = open.filter(({ rule }) => FLOW_RULES.test(rule));
  return answer(others.length ? 'partly' : 'yes', others, notChecked);
}

function sharedRecognition(
  service: ServiceEntity,
  open: Finding[],
  { outcomes, attestations, requiredRoles }: LitmusInputs,
): Litmus['sharedRecognition'] {
  const own = (attestations ?? []).filter(each => each.service === service.ref);
  const signed = requiredRoles.filter(role =>
    own.some(each => each.role === role && !each.stale),
  );
  const deciding = open.filter(({ rule }) => RECOGNITION_RULES.test(rule));
  const all = signed.length === requiredRoles.length;
  const some = own.some(each => requiredRoles.includes(each.role));
  return {
    ...answer(
      all ? 'yes' : partlyOrNo(some),
      deciding,
      notCheckedAmong(outcomes, RECOGNITION_RULES),
    ),
    signed,
    required: [...requiredRoles],
  };
}

function boardAndRegulator(
  service: ServiceEntity,
  open: Finding[],
  outcomes: readonly RuleOutcome[],
): LitmusAnswer {
  const notChecked = notCheckedAmong(outcomes, /./);
  const errors = open.filter(({ severity }) => severity === 'error');
  const { obligations, criticality } = service.spec;
  const outsideAnyPack = !obligations?.length && criticality === 'critical';
  if (errors.length || outsideAnyPack) return answer('no', errors, notChecked);
  const others = open.filter(
    ({ severity, rule }) =>
      severity === 'warning' || rule === 'obligation-uncovered',
  );
  return answer(others.length ? 'partly' : 'yes', others, notChecked);
}

function partlyOrNo(some: boolean): 'partly' | 'no' {
  return some ? 'partly' : 'no';
}

function answer(
  value: LitmusAnswer['answer'],
  findings: Finding[],
  notChecked: string[],
): LitmusAnswer {
  return {
    answer: value,
    findings: findings.map(({ fingerprint }) => fingerprint),
    notChecked,
  };
}

function notCheckedAmong(
  outcomes: readonly RuleOutcome[],
  rules: RegExp,
): string[] {
  return outcomes
    .filter(({ rule, notChecked }) => notChecked.length && rules.test(rule))
    .map(({ rule }) => rule);
}
