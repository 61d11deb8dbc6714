import {
  conditionsMeet,
  decisions,
  escalation,
  informationFor,
  type Decision,
} from './decisions';
import type { ForumEntity, ServiceEntity } from './ModelEntity';
import { isA } from './ModelEntity';
import type { ModelGraph } from './ModelGraph';
import { addTo, pushTo } from './multimap';
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
  entries: Decision[];
}

/** The pairs of a forum in which it is the first. */
export function forumPairsOf(
  graph: ModelGraph,
  forum: ForumEntity,
): ForumPair[] {
  const index = graph.derive(decisionsOfForums);
  const pairs = new Map<string, ForumPair>();
  for (const own of graph.derive(decisions).byDecider.get(forum.ref) ?? []) {
    for (const other of index.candidates(own)) {
      if (other.decider <= forum.ref) continue;
      if (!conditionsMeet(own.condition, other.condition)) continue;
      if (!meets(own.scope.environments, other.scope.environments)) continue;
      const key = `${own.decision}\n${other.decider}`;
      const pair = pairs.get(key) ?? newPair(graph, forum, other, pairs, key);
      if (pair) addEntries(graph, pair, own, other);
    }
  }
  return [...pairs.values()];
}

function newPair(
  graph: ModelGraph,
  first: ForumEntity,
  other: Decision,
  pairs: Map<string, ForumPair>,
  key: string,
): ForumPair | undefined {
  const second = graph.get(other.decider);
  const { decision } = other;
  if (!isA(second, 'Forum')) return undefined;
  if (graph.derive(escalation).isOneLine(decision, first.ref, second.ref)) {
    return undefined;
  }
  const pair: ForumPair = {
    first,
    second,
    decision,
    information: compareInformation(graph, first, second, decision),
    services: new Set(),
    entries: [],
  };
  pairs.set(key, pair);
  return pair;
}

function addEntries(
  graph: ModelGraph,
  pair: ForumPair,
  own: Decision,
  other: Decision,
) {
  for (const entry of [own, other]) {
    if (!pair.entries.includes(entry)) pair.entries.push(entry);
  }
  pair.services = new Set([
    ...pair.services,
    ...servicesInBoth(graph, own.scope, other.scope),
  ]);
}

/** The services that are in both scopes, environments included. */
export function servicesInBoth(
  graph: ModelGraph,
  a: Scope,
  b: Scope,
): string[] {
  const services = intersect(a.services, b.services);
  const candidates =
    services === 'all'
      ? graph.entities('Service')
      : [...services].flatMap((ref): ServiceEntity[] => {
          const service = graph.get(ref);
          return isA(service, 'Service') ? [service] : [];
        });
  const environments = intersect(a.environments, b.environments);
  return candidates
    .filter(service =>
      environments === 'all' ? true : meetsService([...environments], service),
    )
    .map(service => service.ref);
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

/** Decisions by class and service, so that only overlapping ones are compared. */
class DecisionsByService {
  private readonly all = new Map<string, Decision[]>();
  private readonly universal = new Map<string, Decision[]>();
  private readonly named = new Map<string, Set<Decision>>();

  constructor(entries: Iterable<Decision>) {
    for (const entry of entries) {
      pushTo(this.all, entry.decision, entry);
      if (entry.scope.services === 'all') {
        pushTo(this.universal, entry.decision, entry);
        continue;
      }
      for (const service of entry.scope.services) {
        addTo(this.named, `${entry.decision}\n${service}`, entry);
      }
    }
  }

  /** Decisions of the same class whose services meet those of the given one. */
  candidates({ decision, scope }: Decision): Iterable<Decision> {
    if (scope.services === 'all') return this.all.get(decision) ?? [];
    const found = new Set(this.universal.get(decision));
    for (const service of scope.services) {
      for (const entry of this.named.get(`${decision}\n${service}`) ?? []) {
        found.add(entry);
      }
    }
    return found;
  }
}

function decisionsOfForums(graph: ModelGraph): DecisionsByService {
  const { byDecider } = graph.derive(decisions);
  return new DecisionsByService(
    graph.entities('Forum').flatMap(forum => byDecider.get(forum.ref) ?? []),
  );
}

/** Every decision of the model by class and service, whoever decides. */
export function decisionsByService(graph: ModelGraph): DecisionsByService {
  return new DecisionsByService(
    [...graph.derive(decisions).byDecision.values()].flat(),
  );
}
