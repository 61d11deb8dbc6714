import { servicesInBoth } from './forumPairs';
import { GroupsByService } from './groups';
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
  const candidates =
    graph
      .derive(ownedProcesses)
      .get(type)
      ?.meeting(scope.services, owner.ref) ?? [];
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

/** Processes that have an owner, by type; grouped by owner, so that only those that can differ are compared. */
function ownedProcesses(
  graph: ModelGraph,
): ReadonlyMap<string, GroupsByService<ProcessEntity>> {
  const byType = new Map<string, GroupsByService<ProcessEntity>>();
  for (const process of graph.entities('Process')) {
    const { type, owner } = process.spec;
    if (!owner) continue;
    let ofType = byType.get(type);
    if (!ofType) {
      ofType = new GroupsByService(({ spec }) => spec.owner?.ref ?? '');
      byType.set(type, ofType);
    }
    ofType.add(processScope(graph, process).services, process);
  }
  return byType;
}
