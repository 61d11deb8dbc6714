import {
  isA,
  membership,
  ownerOf,
  summaryOfReference,
  type Evaluation,
  type Finding,
  type ModelGraph,
  type RuleOutcome,
} from '@onemap/plugin-operating-model-common';
import type { JudgedFinding } from '../database/FindingsStore';
import { applyPortalWaivers } from './applyPortalWaivers';
import type { LiveModel } from './LiveModel';

/** What the rules say of a model. */
export interface Judgement {
  findings: JudgedFinding[];
  outcomes: RuleOutcome[];
}

/**
 * Applies the waivers of the portal to what the rules found, and says for each finding by what it is
 * looked up.
 */
export function judge(
  { graph, inputs }: LiveModel,
  { findings, outcomes }: Evaluation,
  asOf: string,
): Judgement {
  return {
    findings: applyPortalWaivers(graph, findings, inputs.waivers, asOf).map(
      finding => toJudged(graph, finding),
    ),
    outcomes,
  };
}

function toJudged(graph: ModelGraph, finding: Finding): JudgedFinding {
  const mender = menderOf(graph, finding);
  const [service] = finding.services;
  return {
    finding,
    owner: ownerOf(graph.get(finding.subject)),
    titles: {
      mender: mender ? titleOf(graph, mender) : '',
      service: service ? titleOf(graph, service) : '',
    },
    departments: departmentsOf(graph, finding.services),
    names: namesIn(finding).filter(ref => graph.get(ref)),
  };
}

/** Who can mend a gap: the owner of its subject, or of the first service that has one. */
export function menderOf(
  graph: ModelGraph,
  { subject, services }: Pick<Finding, 'subject' | 'services'>,
): string | undefined {
  for (const ref of [subject, ...services]) {
    const owner = ownerOf(graph.get(ref));
    if (owner) return owner;
  }
  return undefined;
}

function titleOf(graph: ModelGraph, ref: string): string {
  return summaryOfReference({ ref, target: graph.get(ref) }).title;
}

/** Every entity that a finding gives away to whoever reads it, sorted. */
export function namesIn(finding: Finding): string[] {
  const { subject, involves, mentions, evidence } = finding;
  const proving = evidence.map(({ entityRef }) => entityRef);
  return [...new Set([subject, ...involves, ...mentions, ...proving])].sort();
}

/** The departments of services, and the groups above those, sorted. */
export function departmentsOf(
  graph: ModelGraph,
  services: readonly string[],
): string[] {
  const groups = graph.derive(membership);
  const all = new Set<string>();
  for (const ref of services) {
    const service = graph.get(ref);
    const department = isA(service, 'Service') && service.spec.department;
    if (!department) continue;
    for (const group of groups.groupsAbove(department.ref)) all.add(group);
  }
  return [...all].sort();
}
