import {
  conditionsMeet,
  decisionHoldsFor,
  decisions,
  escalation,
  informationFor,
  noteDecisions,
  noteScope,
  type Decision,
} from './decisions';
import { GroupsByService } from './groups';
import { Kept } from './Kept';
import type { ForumEntity, ServiceEntity } from './ModelEntity';
import { isA } from './ModelEntity';
import type { ModelGraph } from './ModelGraph';
import { noting } from './noting';
import { intersect, meets, meetsService, type Scope } from './scope';

/** Two forums that decide the same decision in overlapping scopes, in no line of escalation. */
export interface ForumPair {
  /** The forum whose reference sorts first. */
  first: ForumEntity;
  second: ForumEntity;
  decision: string;
  /** Whether they look at the same information; `none` where neither looks at any. */
  information: 'same' | 'different' | 'none';
  /** The services in both scopes, as full references. */
  services: ReadonlySet<string>;
  /** The entries that say so, of both forums. */
  entries: ReadonlySet<Decision>;
}

interface GrowingPair extends ForumPair {
  services: Set<string>;
  entries: Set<Decision>;
}

/** The pairs of a forum in which it is the first. */
export function forumPairsOf(
  graph: ModelGraph,
  forum: ForumEntity,
): readonly ForumPair[] {
  return graph.derive(foundPairs).get(forum);
}

/** The answers of `forumPairsOf`: two rules ask for each. */
const foundPairs = noting(
  graph =>
    new Kept(graph.reads, (forum: ForumEntity) => findPairs(graph, forum)),
);

function findPairs(graph: ModelGraph, forum: ForumEntity): ForumPair[] {
  const index = graph.derive(decisionsOfForums);
  const pairs = new Map<string, GrowingPair>();
  for (const own of graph.derive(decisions).byDecider.get(forum.ref) ?? []) {
    const { decision, condition, scope } = own;
    noteDecisions(graph, decision, scope.services);
    index.get(decision)?.eachMeeting(scope.services, forum.ref, other => {
      if (other.decider < forum.ref) return;
      if (!conditionsMeet(condition, other.condition)) return;
      noteScope(graph, scope, other);
      if (!meets(scope.environments, other.scope.environments)) return;
      const key = `${decision}\n${other.decider}`;
      const pair = pairs.get(key) ?? newPair(graph, forum, other, pairs, key);
      if (pair) addEntries(graph, pair, own, other);
    });
  }
  return [...pairs.values()];
}

function newPair(
  graph: ModelGraph,
  first: ForumEntity,
  other: Decision,
  pairs: Map<string, GrowingPair>,
  key: string,
): GrowingPair | undefined {
  const second = graph.get(other.decider);
  const { decision } = other;
  if (!isA(second, 'Forum')) return undefined;
  if (graph.derive(escalation).isOneLine(first.ref, second.ref)) {
    return undefined;
  }
  const pair: GrowingPair = {
    first,
    second,
    decision,
    information: compareInformation(graph, first, second, decision),
    services: new Set(),
    entries: new Set(),
  };
  pairs.set(key, pair);
  return pair;
}

function addEntries(
  graph: ModelGraph,
  pair: GrowingPair,
  own: Decision,
  other: Decision,
) {
  pair.entries.add(own).add(other);
  for (const service of servicesOfBoth(graph, own, other)) {
    pair.services.add(service);
  }
}

/** The services that two decisions both hold for, as full references. */
export function servicesOfBoth(
  graph: ModelGraph,
  a: Decision,
  b: Decision,
): string[] {
  return servicesNamed(graph, a.scope, b.scope)
    .filter(
      service =>
        decisionHoldsFor(graph, a, service) &&
        decisionHoldsFor(graph, b, service),
    )
    .map(service => service.ref);
}

/** The services that are in both scopes, environments included. */
export function servicesInBoth(
  graph: ModelGraph,
  a: Scope,
  b: Scope,
): string[] {
  const environments = intersect(a.environments, b.environments);
  return servicesNamed(graph, a, b)
    .filter(service =>
      environments === 'all' ? true : meetsService([...environments], service),
    )
    .map(service => service.ref);
}

function servicesNamed(
  graph: ModelGraph,
  a: Scope,
  b: Scope,
): readonly ServiceEntity[] {
  const services = intersect(a.services, b.services);
  if (services === 'all') return graph.outlines();
  return [...services].flatMap(ref => graph.outlineOf(ref) ?? []);
}

function compareInformation(
  graph: ModelGraph,
  a: ForumEntity,
  b: ForumEntity,
  decision: string,
): ForumPair['information'] {
  const [ofA, ofB] = [a, b].map(
    forum =>
      new Set(
        informationFor(graph, forum, decision).map(
          ({ reference }) => reference.ref,
        ),
      ),
  );
  if (!ofA.size && !ofB.size) return 'none';
  const same = ofA.size === ofB.size && [...ofA].every(ref => ofB.has(ref));
  return same ? 'same' : 'different';
}

/** What forums decide, by class; grouped by forum, so that only overlapping ones of two forums are compared. */
const decisionsOfForums = noting(graph => {
  const groups = new Map<string, GroupsByService<Decision>>();
  for (const [decision, entries] of graph.derive(decisions).byDecision) {
    const ofDecision = new GroupsByService<Decision>(({ decider }) => decider);
    groups.set(decision, ofDecision);
    for (const entry of entries) {
      // The model may lack the forum; it is looked up when it meets another.
      if (entry.decider.startsWith('forum:')) {
        ofDecision.add(entry.scope.services, entry);
      }
    }
  }
  return groups;
});
