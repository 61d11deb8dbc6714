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

/** Every decision of the model, by class. */
export interface Decisions {
  byDecision: ReadonlyMap<string, readonly Decision[]>;
  byDecider: ReadonlyMap<string, readonly Decision[]>;
}

/** Who decides what, by class of decision and by decider. */
export function decisions(graph: ModelGraph): Decisions {
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
  return { byDecision, byDecider };
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
export function rightsByDecider(
  graph: ModelGraph,
): ReadonlyMap<string, readonly DecisionRightEntity[]> {
  const rights = new Map<string, DecisionRightEntity[]>();
  for (const right of graph.entities('DecisionRight')) {
    if (right.spec.decider) pushTo(rights, right.spec.decider.ref, right);
  }
  return rights;
}

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
function informationOfRights(
  graph: ModelGraph,
): ReadonlyMap<string, ReadonlyMap<string, InformationByRef>> {
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
  return byForum;
}

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
  private readonly reached = new Map<string, ReadonlySet<string>>();

  constructor(graph: ModelGraph) {
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
    let found = this.reached.get(ref);
    if (!found) {
      found = reach(ref, this.edges);
      this.reached.set(ref, found);
    }
    return found;
  }
}

/** The escalations of a graph. */
export function escalation(graph: ModelGraph): Escalation {
  return new Escalation(graph);
}

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
