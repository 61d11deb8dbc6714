import type { ServiceEntity, SupplierEntity } from '../../../graph/ModelEntity';
import { isA } from '../../../graph/ModelEntity';
import type { ModelGraph } from '../../../graph/ModelGraph';
import { pushTo } from '../../../graph/multimap';
import { meetsService } from '../../../graph/scope';
import { processesOf } from '../../../graph/serviceIndex';
import {
  coversService,
  namedServices,
  type PlacedResponsibility,
} from '../../../graph/suppliers';
import type { Gap } from '../../defineRule';
import { INCIDENT_TYPES } from '../../incidentTypes';
import type { IncidentFlow } from '../../inputs';
import { advice, patchOf } from '../../remedy';

/** (c): what incident evidence says against what is contracted. */
export function* incidentMismatches(
  graph: ModelGraph,
  supplier: SupplierEntity,
  duties: PlacedResponsibility[],
  flows: readonly IncidentFlow[],
  { minShare, minIncidents }: { minShare: number; minIncidents: number },
): Iterable<Gap<'handled' | 'absent'>> {
  const groups = new Set(supplier.spec.supportGroups);
  // Without support groups nothing in the ITSM tool can be told to be the supplier's.
  if (!groups.size) return;
  for (const flow of flowsOf(indexOf(flows), groups, duties)) {
    const service = graph.get(flow.service);
    if (!isA(service, 'Service') || !flow.incidents) continue;
    const handled = handledBy(groups, flow);
    const responsible = duties.some(duty =>
      isForIncidents(graph, duty, service),
    );
    if (!responsible && handled / flow.incidents >= minShare) {
      yield handledGap(supplier, service, flow, handled);
    }
    if (responsible && !handled && flow.incidents >= minIncidents) {
      yield absentGap(supplier, service, flow);
    }
  }
}

/** Incident evidence by group and by service, so that a supplier is compared with its own alone. */
interface FlowIndex {
  all: readonly IncidentFlow[];
  byGroup: ReadonlyMap<string, readonly IncidentFlow[]>;
  byService: ReadonlyMap<string, readonly IncidentFlow[]>;
}

const indexes = new WeakMap<readonly IncidentFlow[], FlowIndex>();

function indexOf(flows: readonly IncidentFlow[]): FlowIndex {
  let index = indexes.get(flows);
  if (!index) {
    const byGroup = new Map<string, IncidentFlow[]>();
    const byService = new Map<string, IncidentFlow[]>();
    for (const flow of flows) {
      pushTo(byService, flow.service, flow);
      for (const group of Object.keys(flow.byGroup)) {
        pushTo(byGroup, group, flow);
      }
    }
    index = { all: flows, byGroup, byService };
    indexes.set(flows, index);
  }
  return index;
}

/** The evidence that a supplier can have a gap in: where its groups took part, and where it has a duty. */
function flowsOf(
  { all, byGroup, byService }: FlowIndex,
  groups: ReadonlySet<string>,
  duties: PlacedResponsibility[],
): Iterable<IncidentFlow> {
  if (duties.some(duty => !namedServices(duty).length)) return all;
  const named = duties.flatMap(duty => namedServices(duty));
  return new Set([
    ...[...groups].flatMap(group => byGroup.get(group) ?? []),
    ...named.flatMap(({ ref }) => byService.get(ref) ?? []),
  ]);
}

/** Incidents that any of the groups handled; one that two of them handled counts for both, but never beyond all. */
function handledBy(groups: ReadonlySet<string>, flow: IncidentFlow): number {
  let handled = 0;
  for (const group of groups) handled += flow.byGroup[group] ?? 0;
  return Math.min(handled, flow.incidents);
}

function isForIncidents(
  graph: ModelGraph,
  duty: PlacedResponsibility,
  service: ServiceEntity,
): boolean {
  if (
    !coversService(duty, service) ||
    !meetsService(duty.responsibility.environments, service)
  ) {
    return false;
  }
  const followed = processesOf(graph, service);
  return (duty.responsibility.processes ?? []).some(wanted =>
    typeof wanted === 'string'
      ? INCIDENT_TYPES.includes(wanted)
      : followed.some(
          process =>
            process.ref === wanted.ref &&
            INCIDENT_TYPES.includes(process.spec.type),
        ),
  );
}

function handledGap(
  supplier: SupplierEntity,
  service: ServiceEntity,
  flow: IncidentFlow,
  handled: number,
): Gap<'handled'> {
  return {
    message: 'handled',
    data: {
      service,
      handled: { number: handled },
      incidents: { number: flow.incidents },
      share: { share: Math.round((100 * handled) / flow.incidents) / 100 },
    },
    involves: [service.ref],
    services: [service.ref],
    discriminator: 'c',
    evidence: [
      { entity: supplier, path: 'spec.supportGroups' },
      { entity: supplier, path: 'spec.responsibilities' },
    ],
    remedy: patchOf(
      'contract',
      supplier,
      `responsibilities:\n  - services: [${service.ref}]\n    processes: [incident]\n    role: responsible`,
    ),
  };
}

function absentGap(
  supplier: SupplierEntity,
  service: ServiceEntity,
  flow: IncidentFlow,
): Gap<'absent'> {
  return {
    message: 'absent',
    data: { service, incidents: { number: flow.incidents } },
    involves: [service.ref],
    services: [service.ref],
    discriminator: 'c',
    evidence: [
      { entity: supplier, path: 'spec.responsibilities' },
      { entity: supplier, path: 'spec.supportGroups' },
    ],
    remedy: advice('route'),
  };
}
