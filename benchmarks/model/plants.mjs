/**
 * The gaps that are planted, one in a block: each changes the parts of a block and returns what must be
 * found for it, as `rule subject`.
 */
export const PLANTS = [
  plantOverlap,
  plantDuplicate,
  plantRiskWithoutOwner,
  plantRiskOfEmptyGroup,
  plantWorkWithoutContract,
  plantDutyWithoutWork,
  plantDutyWithoutIncidents,
  plantPolicyOnly,
  plantConflict,
  plantUndecided,
  plantBlind,
  plantIdle,
  plantUnchaired,
  plantUnscheduled,
  plantUniverses,
  plantProcessWithoutOwner,
  plantOwnerOutside,
  plantTwoProcesses,
  plantDeviation,
  plantMissingFlow,
  plantUncoveredLane,
  plantUnperformed,
  plantServiceWithoutOwner,
  plantUnfilledRole,
  plantEmptyBox,
  plantDangling,
  plantOverload,
  plantUnmanaged,
  plantLapsed,
  plantUnreachable,
  plantControlWithoutOwner,
  plantUntested,
  plantUntreated,
  plantUnreviewed,
  plantSplit,
  plantHomeless,
  plantUnusedWaiver,
  plantExpiringWaiver,
  plantUncovered,
  plantMissingSignOff,
  plantStaleSignOff,
];

const named = (rule, { kind, metadata }) =>
  `${rule} ${kind.toLowerCase()}:default/${metadata.name}`;

function plantOverlap({ parts: { forums } }) {
  forums[0].spec.decides.push('spend-approval');
  return [named('forum-overlap', forums[1])];
}

function plantDuplicate({ parts: { forums } }) {
  forums[0].spec.decides.push('spend-approval');
  forums[0].spec.information = forums[1].spec.information;
  return [named('forum-duplicate', forums[1])];
}

function plantRiskWithoutOwner({ parts: { risks } }) {
  delete risks[1].spec.owner;
  return [named('risk-unowned', risks[1])];
}

function plantRiskOfEmptyGroup({ parts: { risks } }) {
  risks[2].spec.owner = 'group:vacant';
  return [named('risk-unowned', risks[2])];
}

function plantWorkWithoutContract({ parts: { supplier }, incidents, id }) {
  supplier.spec.responsibilities[0].role = 'consulted';
  incidents[0].byGroup[`${id} vendor`] = 2;
  return [named('supplier-flow-mismatch', supplier)];
}

function plantDutyWithoutWork({ id, parts: { supplier, processes } }) {
  supplier.spec.responsibilities[0].processes = [`process:${id}-incident`];
  processes[0].spec.stages[2].performedBy = [`${id}-team`];
  return [named('supplier-flow-mismatch', supplier)];
}

function plantDutyWithoutIncidents({ id, parts: { supplier }, incidents }) {
  delete incidents[0].byGroup[`${id} vendor`];
  return [named('supplier-flow-mismatch', supplier)];
}

function plantPolicyOnly({ parts: { controls } }) {
  delete controls[0].spec.exercisedIn;
  return [named('control-policy-only', controls[0])];
}

function plantConflict({ parts: { forums, rights } }) {
  forums[0].spec.decides.push('security-exception');
  return [named('decision-conflict', rights[3])];
}

function plantUndecided({ parts: { service, rights } }) {
  service.spec.criticality = 'critical';
  delete rights[1].spec.decider;
  return [named('decision-undecided', service)];
}

function plantBlind({ parts: { rights } }) {
  delete rights[3].spec.information;
  return [named('decision-blind', rights[3])];
}

function plantIdle({ parts: { forums } }) {
  forums[0].spec.decides = [];
  return [named('forum-idle', forums[0])];
}

function plantUnchaired({ parts: { forums } }) {
  delete forums[1].spec.chair;
  return [named('forum-unchaired', forums[1])];
}

function plantUnscheduled({ parts: { forums } }) {
  delete forums[1].spec.cadence;
  return [named('forum-unscheduled', forums[1])];
}

function plantUniverses({ parts: { service, forums } }) {
  forums[1].spec.information = ['policy-state'];
  return [named('parallel-universes', service)];
}

function plantProcessWithoutOwner({ parts: { processes } }) {
  delete processes[3].spec.owner;
  return [named('process-unowned', processes[3])];
}

function plantOwnerOutside({ id, parts: { processes } }) {
  processes[3].spec.owner = `${id}-u4`;
  return [named('process-owner-outside-department', processes[3])];
}

function plantTwoProcesses({ parts: { processes } }) {
  const { basedOn, standard } = processes[1].spec;
  Object.assign(processes[3].spec, { type: 'change', basedOn, standard });
  return [named('process-conflict', processes[1])];
}

function plantDeviation({ parts: { processes } }) {
  const { standard } = processes[0].spec;
  processes[0].spec.standard = { ...standard, reports: ['monthly'] };
  return [named('template-deviation', processes[0])];
}

function plantMissingFlow({ parts: { service, processes } }) {
  processes[2].spec.type = 'threat';
  return [named('flow-missing', service)];
}

function plantUncoveredLane({ parts: { service, processes } }) {
  const [first] = service.spec.environments;
  for (const stage of processes[2].spec.stages) stage.environments = [first];
  return [named('flow-lane-uncovered', service)];
}

function plantUnperformed({ parts: { processes } }) {
  delete processes[1].spec.stages[0].performedBy;
  return [named('flow-step-unperformed', processes[1])];
}

function plantServiceWithoutOwner({ parts: { service } }) {
  delete service.spec.owner;
  return [named('service-unowned', service)];
}

function plantUnfilledRole({ parts: { service } }) {
  service.spec.criticality = 'high';
  service.spec.roles.shift();
  return [named('role-unfilled', service)];
}

function plantEmptyBox({ id, parts, incidents }) {
  delete parts.service.spec.suppliers;
  delete parts.supplier.spec.responsibilities;
  parts.processes[0].spec.stages[2].performedBy = [`${id}-team`];
  delete incidents[0].byGroup[`${id} vendor`];
  return [named('canvas-box-empty', parts.service)];
}

function plantDangling({ id, parts: { service } }) {
  service.spec.dependsOn.push(`component:${id}-of-old`);
  return [named('dangling-reference', service)];
}

function plantOverload({ id, parts }) {
  const { information, controls, supplier, users } = parts;
  for (const each of [...information, ...controls, supplier]) {
    each.spec.owner = `user:${id}-u4`;
  }
  return [named('person-overloaded', users[3])];
}

function plantUnmanaged({ parts: { supplier } }) {
  delete supplier.spec.owner;
  return [named('supplier-unmanaged', supplier)];
}

function plantLapsed({ parts: { supplier } }) {
  supplier.spec.contract.ends = '2026-06-30';
  return [named('supplier-contract-lapsed', supplier)];
}

function plantUnreachable({ parts: { supplier } }) {
  supplier.spec.contacts = [];
  return [named('supplier-unreachable', supplier)];
}

function plantControlWithoutOwner({ parts: { controls } }) {
  delete controls[2].spec.owner;
  return [named('control-unowned', controls[2])];
}

function plantUntested({ parts: { controls } }) {
  controls[2].spec.evidence.lastTested = '2026-05-20';
  return [named('control-untested', controls[2])];
}

function plantUntreated({ parts: { risks } }) {
  delete risks[0].spec.controls;
  return [named('risk-untreated', risks[0])];
}

function plantUnreviewed({ parts: { risks } }) {
  risks[0].spec.reviewBy = '2026-11-20';
  return [named('risk-unreviewed', risks[0])];
}

function plantSplit({ parts: { service, information } }) {
  information[3].spec.type = 'asset';
  return [named('information-split', service)];
}

function plantHomeless({ parts: { information } }) {
  delete information[2].spec.systemOfRecord;
  return [named('information-homeless', information[2])];
}

function plantUnusedWaiver({ parts: { processes } }) {
  processes[0].spec.waivers = [waiver('process-unowned')];
  return [named('waiver-unused', processes[0])];
}

function plantExpiringWaiver({ parts: { processes } }) {
  delete processes[3].spec.owner;
  processes[3].spec.waivers = [waiver('process-unowned')];
  return [
    named('process-unowned', processes[3]),
    named('waiver-expiring', processes[3]),
  ];
}

function waiver(rule) {
  return {
    rule,
    until: '2026-11-30',
    reason: 'It is being settled.',
    approvedBy: 'user:elin',
  };
}

function plantUncovered({ parts: { service } }) {
  service.spec.obligations = ['house'];
  delete service.spec.cost;
  return [named('obligation-uncovered', service)];
}

function plantMissingSignOff({ parts: { service }, signOffs }) {
  service.spec.criticality = 'high';
  signOffs.pop();
  return [named('attestation-missing', service)];
}

function plantStaleSignOff({ parts: { service }, signOffs }) {
  service.spec.criticality = 'high';
  Object.assign(signOffs[0], { stale: true, changes: ['A new supplier.'] });
  return [named('attestation-stale', service)];
}
