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

/**
 * What a forum decides a class of decision on: the information of the rights that name it for that
 * decision, whatever their condition, or, where they name none, its own.
 */
export function informationFor(
  graph: ModelGraph,
  forum: ForumEntity,
  decision: string,
): { from: ForumEntity | DecisionRightEntity; reference: Reference }[] {
  const named = (graph.derive(rightsByDecider).get(forum.ref) ?? [])
    .filter(right => right.spec.decision === decision)
    .flatMap(right =>
      (right.spec.information ?? []).map(reference => ({
        from: right,
        reference,
      })),
    );
  if (named.length) return named;
  return (forum.spec.information ?? []).map(reference => ({
    from: forum,
    reference,
  }));
}

/** Who takes what they cannot decide to whom. */
export class Escalation {
  private readonly edges = new Map<string, Set<string>>();
  private readonly edgesByDecision = new Map<
    string,
    Map<string, Set<string>>
  >();
  private readonly edgesOfAnyDecision = new Map<string, Set<string>>();
  private readonly reached = new Map<string, ReadonlySet<string>>();

  constructor(graph: ModelGraph) {
    for (const forum of graph.entities('Forum')) {
      if (forum.spec.escalatesTo) {
        addTo(this.edges, forum.ref, forum.spec.escalatesTo.ref);
        addTo(this.edgesOfAnyDecision, forum.ref, forum.spec.escalatesTo.ref);
      }
    }
    for (const right of graph.entities('DecisionRight')) {
      const { decision, decider, escalatesTo } = right.spec;
      if (!decider || !escalatesTo) continue;
      let edges = this.edgesByDecision.get(decision);
      if (!edges) this.edgesByDecision.set(decision, (edges = new Map()));
      addTo(edges, decider.ref, escalatesTo.ref);
      addTo(this.edgesOfAnyDecision, decider.ref, escalatesTo.ref);
    }
  }

  /** Whether one escalates a decision to the other, directly or through others. */
  isOneLine(decision: string, a: string, b: string): boolean {
    return this.above(a, decision).has(b) || this.above(b, decision).has(a);
  }

  /** Everyone that a forum, group or user escalates a decision to, itself included. */
  above(ref: string, decision: string): ReadonlySet<string> {
    const key = `${decision}\n${ref}`;
    let found = this.reached.get(key);
    if (!found) {
      const ofDecision = this.edgesByDecision.get(decision);
      const seen = new Set([ref]);
      for (const each of seen) {
        for (const next of this.edges.get(each) ?? []) seen.add(next);
        for (const next of ofDecision?.get(each) ?? []) seen.add(next);
      }
      found = seen;
      this.reached.set(key, found);
    }
    return found;
  }

  /** Everyone that a forum escalates any decision to, itself included. */
  aboveInAnyDecision(ref: string): ReadonlySet<string> {
    return reach(ref, this.edgesOfAnyDecision);
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
