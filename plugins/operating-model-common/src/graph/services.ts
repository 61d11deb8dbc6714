import type { AnyEntity, ServiceEntity } from './ModelEntity';
import { isA } from './ModelEntity';
import type { ModelGraph } from './ModelGraph';
import {
  fillInformation,
  fillLocations,
  fillOrganization,
  fillSuppliers,
} from './boxContents';
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
  return graph.derive(servicesByPlacement).get(entity.ref) ?? [];
}

/** Boxes that hold more than the kinds that are looked up directly. */
const FILLS = [fillOrganization, fillLocations, fillInformation, fillSuppliers];

function servicesByPlacement(
  graph: ModelGraph,
): ReadonlyMap<string, readonly string[]> {
  const services = new Map<string, string[]>();
  for (const service of graph.entities('Service')) {
    const show = ({ ref }: { ref: string }) => {
      const shown = services.get(ref);
      if (!shown) services.set(ref, [service.ref]);
      // One service after the other: a service that is there already is the last.
      else if (shown[shown.length - 1] !== service.ref) shown.push(service.ref);
    };
    for (const fill of FILLS) fill(graph, service, { add: show, put: show });
  }
  return services;
}

function refsOf(services: readonly ServiceEntity[]): string[] {
  return services.map(service => service.ref);
}
