import { Kept } from './Kept';
import {
  decidedBy,
  decidesFor,
  decidesOn,
  escalatesFrom,
  forAll,
  ofKind,
  OUTLINES,
} from './keys';
import { membership, reach } from './membership';
import type {
  DecisionRightEntity,
  ForumEntity,
  Reference,
  ServiceEntity,
} from './ModelEntity';
import type { ModelGraph } from './ModelGraph';
import { governingForums } from './serviceIndex';
import { environmentsOf, scopeOf, type Scope } from './scope';
import { addTo, pushTo } from './multimap';
import { NotedMap } from './NotedMap';
import { noting } from './noting';

/** One class of decision that somebody takes: from a DecisionRight, or from a forum's own `decides`. */
export interface Decision {
  /** The class of decision. */
  decision: string;
  /** The case it covers; undefined means all cases. */
  condition: string | undefined;
  /** Full reference of the one who decides. */
  decider: string;
  /** Where it holds: the right's own scope, or the forum's for what the forum lists itself. */
  scope: Scope;
  /** The entity that says so. */
  source: DecisionRightEntity | ForumEntity;
  /** The field that says so. */
  path: string;
}

/** Every decision of the model. */
export class Decisions {
  /** By the one who decides, as full reference. */
  readonly byDecider: NotedMap<readonly Decision[]>;

  constructor(
    private readonly graph: ModelGraph,
    private readonly all: ReadonlyMap<string, readonly Decision[]>,
    byDecider: ReadonlyMap<string, readonly Decision[]>,
  ) {
    this.byDecider = new NotedMap(byDecider, ref => {
      graph.reads?.content(ref);
      graph.reads?.referrers('DecisionRight', ref);
      graph.reads?.referrers('Service', ref);
    });
  }

  /** By class of decision. */
  get byDecision(): ReadonlyMap<string, readonly Decision[]> {
    this.graph.reads?.key(ofKind('DecisionRight'));
    this.graph.reads?.key(ofKind('Forum'));
    this.graph.reads?.key(OUTLINES);
    return this.all;
  }
}

/** Who decides what, by class of decision and by decider. */
export const decisions = noting(graph => {
  const byDecision = new Map<string, Decision[]>();
  const byDecider = new Map<string, Decision[]>();
  const add = (entry: Decision) => {
    pushTo(byDecision, entry.decision, entry);
    pushTo(byDecider, entry.decider, entry);
  };
  for (const right of graph.entities('DecisionRight')) {
    const { decision, condition, decider } = right.spec;
    if (!decision || !decider) continue;
    add({
      decision,
      condition,
      decider: decider.ref,
      scope: scopeOf(right.spec),
      source: right,
      path: 'spec.decider',
    });
  }
  for (const forum of graph.entities('Forum')) {
    const scope = forumScope(graph, forum);
    for (const decision of new Set(forum.spec.decides)) {
      add({
        decision,
        condition: undefined,
        decider: forum.ref,
        scope,
        source: forum,
        path: `spec.decides[${forum.spec.decides?.indexOf(decision)}]`,
      });
    }
  }
  return new Decisions(graph, byDecision, byDecider);
});

/** Notes that one read what decides a class of decision for some services. */
export function noteDecisions(
  graph: ModelGraph,
  decision: string,
  services: Scope['services'],
): void {
  if (!graph.reads) return;
  if (services === 'all') {
    graph.reads.key(decidesOn(decision));
    return;
  }
  graph.reads.key(forAll('Forum'));
  graph.reads.key(forAll('DecisionRight'));
  for (const ref of services) {
    graph.reads.key(decidesFor(decision, ref));
    for (const forum of graph.outlineOf(ref)?.spec.forums ?? []) {
      graph.reads.key(decidedBy(forum.ref));
    }
  }
}

/** Notes that one with a scope read the scope of a decision: where he holds for all services, the services that list its forum. */
export function noteScope(
  graph: ModelGraph,
  { services }: Scope,
  { source }: Decision,
): void {
  if (services === 'all' && source.kind === 'Forum') {
    graph.reads?.referrers('Service', source.ref);
  }
}

/** Scope of a forum: what it names, and the services that list it where it names any. */
export function forumScope(graph: ModelGraph, forum: ForumEntity): Scope {
  return {
    services: forum.spec.services?.length
      ? graph.derive(governingForums).namedServicesOf(forum)
      : 'all',
    environments: environmentsOf(forum.spec.environments),
  };
}

/** Decision rights by the forum, group or user that decides, as full reference. */
export const rightsByDecider = noting(graph => {
  const rights = new Map<string, DecisionRightEntity[]>();
  for (const right of graph.entities('DecisionRight')) {
    if (right.spec.decider) pushTo(rights, right.spec.decider.ref, right);
  }
  return new NotedMap<readonly DecisionRightEntity[]>(rights, decider =>
    graph.reads?.referrers('DecisionRight', decider),
  );
});

/** An information object that a decision is based on, with the forum or right that says so. */
export interface UsedInformation {
  from: ForumEntity | DecisionRightEntity;
  reference: Reference;
}

/**
 * What a forum decides a class of decision on, each object once: the information of the rights that
 * name it for that decision, whatever their condition, or, where they name none, its own.
 */
export function informationFor(
  graph: ModelGraph,
  forum: ForumEntity,
  decision: string,
): UsedInformation[] {
  const named = graph.derive(informationOfRights).get(forum.ref)?.get(decision);
  if (named) return [...named.values()];
  const own = new Map<string, UsedInformation>();
  addInformation(own, forum);
  return [...own.values()];
}

type InformationByRef = Map<string, UsedInformation>;

/** Information of the rights that name a forum, by forum and decision; none is there for rights that name none. */
const informationOfRights = noting(graph => {
  const byForum = new Map<string, Map<string, InformationByRef>>();
  for (const right of graph.entities('DecisionRight')) {
    const { decision, decider, information } = right.spec;
    if (!information?.length || !decider?.ref.startsWith('forum:')) continue;
    let byDecision = byForum.get(decider.ref);
    if (!byDecision) {
      byDecision = new Map();
      byForum.set(decider.ref, byDecision);
    }
    let used = byDecision.get(decision);
    if (!used) {
      used = new Map();
      byDecision.set(decision, used);
    }
    addInformation(used, right);
  }
  return new NotedMap<ReadonlyMap<string, InformationByRef>>(byForum, forum =>
    graph.reads?.referrers('DecisionRight', forum),
  );
});

function addInformation(
  used: InformationByRef,
  from: ForumEntity | DecisionRightEntity,
) {
  for (const reference of from.spec.information ?? []) {
    if (!used.has(reference.ref)) used.set(reference.ref, { from, reference });
  }
}

/**
 * Who takes what they cannot decide to whom: by a forum's own field, or by a right that names it as
 * decider. An escalation counts for every decision: two that are in one line know whom to ask.
 */
export class Escalation {
  private readonly edges = new Map<string, Set<string>>();
  private readonly reached: Kept<string, ReadonlySet<string>>;

  constructor(graph: ModelGraph) {
    const { reads } = graph;
    // Chains can be long: nothing is called on the way where nothing is noted.
    const note =
      reads &&
      ((each: string) => {
        reads.content(each);
        reads.key(escalatesFrom(each));
      });
    this.reached = new Kept(reads, ref => reach(ref, this.edges, note));
    for (const { ref, spec } of graph.entities('Forum')) {
      if (spec.escalatesTo) addTo(this.edges, ref, spec.escalatesTo.ref);
    }
    for (const { spec } of graph.entities('DecisionRight')) {
      if (spec.decider && spec.escalatesTo) {
        addTo(this.edges, spec.decider.ref, spec.escalatesTo.ref);
      }
    }
  }

  /** Whether one escalates to the other, directly or through others. */
  isOneLine(a: string, b: string): boolean {
    return this.above(a).has(b) || this.above(b).has(a);
  }

  /** Everyone that a forum, group or user escalates to, itself included. */
  above(ref: string): ReadonlySet<string> {
    return this.reached.get(ref);
  }
}

/** The escalations of a graph. */
export const escalation = noting(graph => new Escalation(graph));

/** Whether two conditions can name the same case: they are equal, or one of them is absent. */
export function conditionsMeet(
  a: string | undefined,
  b: string | undefined,
): boolean {
  return a === undefined || b === undefined || a === b;
}

/** Whether a decision holds for a service: its scope does, or a forum that lists it governs the service. */
export function decisionHoldsFor(
  graph: ModelGraph,
  entry: Decision,
  service: ServiceEntity,
): boolean {
  if (entry.source.kind === 'Forum') {
    return graph.derive(governingForums).holdsFor(entry.source, service);
  }
  const { services, environments } = entry.scope;
  const own = service.spec.environments;
  return (
    (services === 'all' || services.has(service.ref)) &&
    (environments === 'all' ||
      !own?.length ||
      own.some(each => environments.has(each)))
  );
}

/** Users who sit in a decider: the user itself, or the members of the group. */
export function peopleOf(graph: ModelGraph, ref: string): ReadonlySet<string> {
  return ref.startsWith('user:')
    ? new Set([ref])
    : graph.derive(membership).membersOf(ref);
}
