import { OUTLINES, processesOfType } from './keys';
import { isA, type AnyEntity, type SupplierEntity } from './ModelEntity';
import { referencesOf, type ModelGraph } from './ModelGraph';
import { pushTo } from './multimap';
import { NotedMap } from './NotedMap';
import { noting } from './noting';
import {
  applyingRights,
  followedProcesses,
  governingForums,
} from './serviceIndex';

/**
 * Notes what decides on which canvases an entity is that holds for no services itself: the services
 * that name it, and those of the processes, forums, decision rights and information that do.
 */
export function noteShowing(graph: ModelGraph, entity: AnyEntity): void {
  const { reads } = graph;
  if (!reads) return;
  reads.referrers('Service', entity.ref);
  reads.referrers('Process', entity.ref);
  reads.referrers('Forum', entity.ref);
  reads.referrers('DecisionRight', entity.ref);
  reads.referrers('InformationObject', entity.ref);
  if (isA(entity, 'Supplier')) noteDuties(graph, entity);
  if (isA(entity, 'InformationObject')) {
    for (const { ref } of entity.spec.services ?? []) graph.outlineOf(ref);
  }
  for (const user of graph.derive(users).get(entity.ref) ?? []) {
    if (isA(user, 'Process')) graph.derive(followedProcesses).outlinesOf(user);
    if (isA(user, 'Forum')) graph.derive(governingForums).outlinesOf(user);
    if (isA(user, 'DecisionRight')) {
      graph.derive(applyingRights).outlinesOf(user);
    }
    // An information object shows where its system of record is; nothing shows where an object is named by another.
    if (isA(user, 'InformationObject') && !isA(entity, 'InformationObject')) {
      noteShowing(graph, user);
    }
  }
}

function noteDuties(graph: ModelGraph, { spec }: SupplierEntity) {
  for (const { services, processes } of spec.responsibilities ?? []) {
    for (const { ref } of services ?? []) graph.outlineOf(ref);
    if (services?.length) continue;
    // It shows for every service that follows one of the processes.
    for (const each of processes ?? []) {
      if (typeof each === 'string') graph.reads?.key(processesOfType(each));
      else graph.reads?.content(each.ref);
    }
    graph.reads?.key(OUTLINES);
  }
}

/** What names an entity and holds for services. */
const users = noting(graph => {
  const found = new Map<string, AnyEntity[]>();
  for (const kind of USING_KINDS) {
    for (const entity of graph.entities(kind)) {
      for (const { ref } of referencesOf(entity)) {
        // Services are not looked up here, and most references are to them or come once.
        if (ref.startsWith('service:')) continue;
        if (found.get(ref)?.at(-1) !== entity) pushTo(found, ref, entity);
      }
    }
  }
  return new NotedMap<readonly AnyEntity[]>(found, () => undefined);
});

const USING_KINDS = [
  'Process',
  'Forum',
  'DecisionRight',
  'InformationObject',
] as const;
