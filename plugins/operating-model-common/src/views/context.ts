import type { EntitySummary, Restricted } from '../canvas/CanvasModel';
import { processesIn, summaryOf } from '../canvas/computeCanvas';
import {
  conditionsMeet,
  decisionHoldsFor,
  decisions,
  type Decision,
} from '../graph/decisions';
import { resolveRef } from '../kinds/entityRef';
import type {
  AnyEntity,
  ForumEntity,
  ServiceEntity,
  SupplierEntity,
} from '../graph/ModelEntity';
import { isA } from '../graph/ModelEntity';
import type { ModelGraph } from '../graph/ModelGraph';
import { addTo } from '../graph/multimap';
import { processesOf } from '../graph/serviceIndex';
import { suppliersOf } from '../graph/boxes';
import { meetsService } from '../graph/scope';
import {
  coversProcess,
  coversService,
  responsibilitiesOf,
} from '../graph/suppliers';
import { meetingsOf } from './meetings';
import { partyOf, type Party } from './party';

/** The questions that an engineer has at night. */
export const QUESTIONS = [
  { question: 'change', decision: 'change-approval', condition: 'normal' },
  {
    question: 'emergency-change',
    decision: 'change-approval',
    condition: 'emergency',
  },
  {
    question: 'major-incident',
    decision: 'major-incident-declaration',
    condition: undefined,
  },
  { question: 'risk', decision: 'risk-acceptance', condition: undefined },
] as const;

/** One who decides, and under what rule. */
export interface Decider extends EntitySummary, Restricted {
  party: Party;
  /** The entity that says so. */
  source: EntitySummary;
  condition?: string;
  /** Empty means everywhere. */
  environments: string[];
  threshold?: string;
  /** How soon a forum on demand can be convened, ISO 8601 duration. */
  convenesWithin?: string;
  /** The forum's next meeting, `YYYY-MM-DD`. */
  nextMeeting?: string;
  /** Where it goes when it is disputed. */
  escalatesTo?: Party;
}

/** What a supplier is responsible for, and whom to call. */
export interface SupplierDuty extends EntitySummary, Restricted {
  responsibilities: (Restricted & {
    role: string;
    /** Whether it holds for every process. */
    allProcesses: boolean;
    /** Process types. */
    processes: string[];
    /** Processes that are named one by one. */
    processEntities: EntitySummary[];
    environments: string[];
    layer?: string;
  })[];
  contacts: { purpose: string; channel: string; hours?: string }[];
}

/** The answers for one service. */
export interface ServiceContext extends EntitySummary, Restricted {
  criticality: string;
  owner?: Party;
  roles: { role: string; ref: string; holder: Party; environments: string[] }[];
  answers: (Restricted & {
    question: (typeof QUESTIONS)[number]['question'];
    /** Empty where nobody decides it, or nobody whom the caller may see. */
    deciders: Decider[];
  })[];
  suppliers: SupplierDuty[];
}

/** `GET /entities/:kind/:namespace/:name/context`: who owns an entity, and who decides about it. */
export interface EntityContext extends Restricted {
  entity: EntitySummary;
  owner?: Party;
  /** The services that it belongs to, the most critical first. */
  services: ServiceContext[];
}

const CRITICALITY_ORDER = ['critical', 'high', 'medium', 'low'];
const MEETINGS_WITHIN_DAYS = 120;

/**
 * Who owns an entity and who decides about it, for any kind.
 *
 * @param asOf - the day from which the next meeting is looked for, `YYYY-MM-DD`
 */
export function contextOf(
  graph: ModelGraph,
  entity: AnyEntity,
  asOf: string,
): EntityContext {
  const owner = ownerRef(entity);
  return {
    entity: summaryOf(entity),
    owner: owner ? partyOf(graph, { ref: owner }) : undefined,
    services: servicesOf(graph, entity)
      .map(service => serviceContext(graph, service, asOf))
      .sort(
        (a, b) =>
          CRITICALITY_ORDER.indexOf(a.criticality) -
          CRITICALITY_ORDER.indexOf(b.criticality),
      ),
  };
}

/** The services that an entity is part of: named by them, or part of a system that is. */
export function servicesOf(
  graph: ModelGraph,
  entity: AnyEntity,
): ServiceEntity[] {
  if (isA(entity, 'Service')) return [entity];
  const refs = new Set([entity.ref]);
  const system = textOf(entity, 'system');
  if (system) refs.add(resolve(entity, system, 'system'));
  const found = new Set<ServiceEntity>();
  const index = graph.derive(servicesByAsset);
  for (const ref of refs) {
    for (const service of index.get(ref) ?? []) found.add(service);
  }
  return [...found];
}

function servicesByAsset(
  graph: ModelGraph,
): ReadonlyMap<string, ReadonlySet<ServiceEntity>> {
  const services = new Map<string, Set<ServiceEntity>>();
  for (const service of graph.entities('Service')) {
    const { components, dependsOn, locations, system } = service.spec;
    for (const { ref } of [
      ...(components ?? []),
      ...(dependsOn ?? []),
      ...(locations ?? []),
      ...(system ? [system] : []),
    ]) {
      addTo(services, ref, service);
    }
  }
  return services;
}

function serviceContext(
  graph: ModelGraph,
  service: ServiceEntity,
  asOf: string,
): ServiceContext {
  const { owner, roles, criticality } = service.spec;
  return {
    ...summaryOf(service),
    criticality: criticality ?? 'medium',
    owner: owner && partyOf(graph, owner),
    roles: (roles ?? []).map(({ role, holder, environments }) => ({
      role,
      ref: holder.ref,
      holder: partyOf(graph, holder),
      environments: environments ?? [],
    })),
    answers: QUESTIONS.map(({ question, decision, condition }) => ({
      question,
      deciders: decidersOf(graph, service, decision, condition).map(entry =>
        toDecider(graph, entry, asOf),
      ),
    })),
    suppliers: suppliersOf(graph, service).flatMap(({ entity }) =>
      isA(entity, 'Supplier') ? [dutyOf(graph, entity, service)] : [],
    ),
  };
}

/** Those who decide a case: the rules for just this case, or the general ones where there is none. */
export function decidersOf(
  graph: ModelGraph,
  service: ServiceEntity,
  decision: string,
  condition: string | undefined,
): Decision[] {
  const entries = (
    graph.derive(decisions).byDecision.get(decision) ?? []
  ).filter(
    entry =>
      conditionsMeet(entry.condition, condition) &&
      decisionHoldsFor(graph, entry, service),
  );
  const exact = entries.filter(
    entry => condition !== undefined && entry.condition === condition,
  );
  const chosen = exact.length ? exact : entries;
  const named = chosen.filter(entry => entry.source.kind === 'DecisionRight');
  const deciders = new Set(named.map(entry => entry.decider));
  return chosen.filter(
    entry =>
      entry.source.kind === 'DecisionRight' || !deciders.has(entry.decider),
  );
}

function toDecider(graph: ModelGraph, entry: Decision, asOf: string): Decider {
  const party = partyOf(graph, { ref: entry.decider });
  const forum = graph.get(entry.decider);
  const { environments } = entry.scope;
  const right =
    entry.source.kind === 'DecisionRight' ? entry.source : undefined;
  const escalation =
    right?.spec.escalatesTo ??
    (isA(forum, 'Forum') ? forum.spec.escalatesTo : undefined);
  return {
    ref: party.ref,
    kind: party.kind,
    title: party.title,
    party: isA(forum, 'Forum') ? withPeople(graph, party, forum) : party,
    source: summaryOf(entry.source),
    condition: entry.condition,
    environments: environments === 'all' ? [] : [...environments],
    threshold: right?.spec.threshold,
    ...(isA(forum, 'Forum') ? meetingFacts(forum, asOf) : {}),
    escalatesTo: escalation && partyOf(graph, escalation),
  };
}

function withPeople(
  graph: ModelGraph,
  party: Party,
  forum: ForumEntity,
): Party {
  const { chair, members } = forum.spec;
  const people = [...(chair ? [chair] : []), ...(members ?? [])].map(each => {
    const { ref, kind, title, email } = partyOf(graph, each);
    return { ref, kind, title, ...(email ? { email } : {}) };
  });
  return { ...party, members: people };
}

function meetingFacts(
  forum: ForumEntity,
  asOf: string,
): Pick<Decider, 'convenesWithin' | 'nextMeeting'> {
  const until = new Date(`${asOf}T00:00:00Z`);
  until.setUTCDate(until.getUTCDate() + MEETINGS_WITHIN_DAYS);
  const [nextMeeting] = meetingsOf(
    forum,
    asOf,
    until.toISOString().slice(0, 10),
  );
  return { convenesWithin: forum.spec.convenesWithin, nextMeeting };
}

/** What a supplier is contracted to do for a service, with its contacts, escalation first. */
export function dutyOf(
  graph: ModelGraph,
  supplier: SupplierEntity,
  service: ServiceEntity,
): SupplierDuty {
  const processes = processesOf(graph, service);
  const own = responsibilitiesOf(supplier).filter(
    placed =>
      coversService(placed, service) &&
      meetsService(placed.responsibility.environments, service) &&
      (placed.responsibility.services?.length ||
        processes.some(process => coversProcess(placed, process))),
  );
  return {
    ...summaryOf(supplier),
    responsibilities: own.map(({ responsibility }) => ({
      role: responsibility.role,
      allProcesses: !responsibility.processes?.length,
      ...processesIn(responsibility.processes),
      environments: responsibility.environments ?? [],
      layer: responsibility.layer,
    })),
    contacts: [...(supplier.spec.contacts ?? [])].sort(
      (a, b) =>
        Number(b.purpose === 'escalation') - Number(a.purpose === 'escalation'),
    ),
  };
}

function ownerRef(entity: AnyEntity): string | undefined {
  const owner = (entity.spec as { owner?: unknown } | undefined)?.owner;
  if (typeof owner === 'string') return resolve(entity, owner, 'group');
  return (owner as { ref?: string } | undefined)?.ref;
}

function textOf(entity: AnyEntity, field: string): string | undefined {
  const value = (entity.spec as Record<string, unknown> | undefined)?.[field];
  return typeof value === 'string' ? value : undefined;
}

function resolve(entity: AnyEntity, text: string, kind: string): string {
  const namespace = entity.ref.slice(
    entity.ref.indexOf(':') + 1,
    entity.ref.indexOf('/'),
  );
  return resolveRef(text, kind, namespace) ?? text;
}
