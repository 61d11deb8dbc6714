import { servicesInBoth } from './forumPairs';
import { GroupsByService } from './groups';
import { processesOfType } from './keys';
import type { ProcessEntity } from './ModelEntity';
import type { ModelGraph } from './ModelGraph';
import { noting } from './noting';
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
export function processPairsOf(
  graph: ModelGraph,
  first: ProcessEntity,
): ProcessPair[] {
  const pairs: ProcessPair[] = [];
  const { type, owner } = first.spec;
  if (!owner) return pairs;
  const scope = processScope(graph, first);
  noteProcesses(graph, type, scope);
  const ofType = graph.derive(ownedProcesses).get(type);
  ofType?.eachMeeting(scope.services, owner.ref, second => {
    if (second.process.ref <= first.ref) return;
    if (scope.services === 'all') {
      graph.reads?.referrers('Service', second.process.ref);
    }
    if (!overlap(scope, second.scope)) return;
    if (isBasedOn(first, second.process)) return;
    if (isBasedOn(second.process, first)) return;
    const services = servicesInBoth(graph, scope, second.scope);
    if (services.length)
      pairs.push({ first, second: second.process, services });
  });
  return pairs;
}

/** Notes that one read the processes of a type for some services. */
function noteProcesses(graph: ModelGraph, type: string, { services }: Scope) {
  if (services === 'all') graph.reads?.key(processesOfType(type));
  else graph.derive(followedProcesses).noteNaming(services);
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

interface OwnedProcess {
  process: ProcessEntity;
  owner: string;
  scope: Scope;
}

/** Processes that have an owner, by type; grouped by owner, so that only those that can differ are compared. */
const ownedProcesses = noting(graph => {
  const byType = new Map<string, GroupsByService<OwnedProcess>>();
  for (const process of graph.entities('Process')) {
    const { type, owner } = process.spec;
    if (!owner) continue;
    let ofType = byType.get(type);
    if (!ofType) {
      ofType = new GroupsByService(each => each.owner);
      byType.set(type, ofType);
    }
    const scope = processScope(graph, process);
    ofType.add(scope.services, { process, owner: owner.ref, scope });
  }
  return byType;
});
