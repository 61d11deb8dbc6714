import { servicesInBoth } from './forumPairs';
import { Groups } from './groups';
import type { ProcessEntity } from './ModelEntity';
import type { ModelGraph } from './ModelGraph';
import { environmentsOf, overlap, type Scope } from './scope';
import { followedProcesses } from './serviceIndex';
import { isBasedOn } from './templates';

/** Two processes of one type with different owners that apply to the same services. */
export interface ProcessPair {
  /** The process whose reference sorts first. */
  first: ProcessEntity;
  second: ProcessEntity;
  /** The services to which both apply, in an environment that all three have: full references. */
  services: readonly string[];
}

/** The pairs of a process in which it is the first, and neither is based on the other. */
export function* processPairsOf(
  graph: ModelGraph,
  first: ProcessEntity,
): Iterable<ProcessPair> {
  const { type, owner } = first.spec;
  if (!owner) return;
  const scope = processScope(graph, first);
  const candidates = graph
    .derive(ownedProcesses)
    .ofOthers(type, owner.ref, scope.services);
  for (const second of candidates) {
    if (second.ref <= first.ref) continue;
    const other = processScope(graph, second);
    if (!overlap(scope, other)) continue;
    if (isBasedOn(first, second) || isBasedOn(second, first)) continue;
    const services = servicesInBoth(graph, scope, other);
    if (services.length) yield { first, second, services };
  }
}

/** Scope of a process: what it names, and the services that list it where it names any. */
export function processScope(graph: ModelGraph, process: ProcessEntity): Scope {
  return {
    services: process.spec.services?.length
      ? graph.derive(followedProcesses).namedServicesOf(process)
      : 'all',
    environments: environmentsOf(process.spec.environments),
  };
}

/** Processes that have an owner, by type, owner and service, so that only those that can differ are compared. */
class OwnedProcesses {
  private readonly all = new Groups<ProcessEntity>();
  private readonly universal = new Groups<ProcessEntity>();
  private readonly named = new Groups<ProcessEntity>();

  constructor(graph: ModelGraph) {
    for (const process of graph.entities('Process')) {
      const { type, owner } = process.spec;
      if (!owner) continue;
      const { services } = processScope(graph, process);
      this.all.add(type, owner.ref, process);
      if (services === 'all') {
        this.universal.add(type, owner.ref, process);
        continue;
      }
      for (const service of services) {
        this.named.add(`${type}\n${service}`, owner.ref, process);
      }
    }
  }

  /** Processes of a type, of other owners than the given one, whose services meet the given ones. */
  ofOthers(
    type: string,
    owner: string,
    services: Scope['services'],
  ): Iterable<ProcessEntity> {
    if (services === 'all') return this.all.except(type, owner);
    const found = new Set(this.universal.except(type, owner));
    for (const service of services) {
      for (const each of this.named.except(`${type}\n${service}`, owner)) {
        found.add(each);
      }
    }
    return found;
  }
}

function ownedProcesses(graph: ModelGraph) {
  return new OwnedProcesses(graph);
}
