import type { AnyEntity, ServiceEntity } from './ModelEntity';
import { isA } from './ModelEntity';
import type { ModelGraph } from './ModelGraph';
import { addTo } from './multimap';
import { boxesOf } from './boxes';
import {
  applyingControls,
  applyingRights,
  followedProcesses,
  governingForums,
} from './serviceIndex';

/**
 * The services on whose canvas an entity is, as full references. Scoped kinds and risks are looked up
 * directly; for the others the boxes of all services are indexed once, on first use.
 */
export function servicesShowing(
  graph: ModelGraph,
  entity: AnyEntity,
): readonly string[] {
  if (isA(entity, 'Service')) return [entity.ref];
  if (isA(entity, 'Process')) {
    return refsOf(graph.derive(followedProcesses).servicesOf(entity));
  }
  if (isA(entity, 'Forum')) {
    return refsOf(graph.derive(governingForums).servicesOf(entity));
  }
  if (isA(entity, 'DecisionRight')) {
    return refsOf(graph.derive(applyingRights).servicesOf(entity));
  }
  if (isA(entity, 'Control')) {
    return refsOf(graph.derive(applyingControls).servicesOf(entity));
  }
  if (isA(entity, 'Risk')) {
    return (entity.spec.affects ?? []).flatMap(({ ref, target }) =>
      isA(target, 'Service') ? [ref] : [],
    );
  }
  return [...(graph.derive(servicesByPlacement).get(entity.ref) ?? [])];
}

function servicesByPlacement(
  graph: ModelGraph,
): ReadonlyMap<string, ReadonlySet<string>> {
  const services = new Map<string, Set<string>>();
  for (const service of graph.entities('Service')) {
    for (const box of Object.values(boxesOf(graph, service))) {
      for (const { ref } of box) addTo(services, ref, service.ref);
    }
  }
  return services;
}

function refsOf(services: readonly ServiceEntity[]): string[] {
  return services.map(service => service.ref);
}
