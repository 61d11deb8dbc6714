import type { AnyEntity, ServiceEntity } from './ModelEntity';
import { isA } from './ModelEntity';
import type { ModelGraph } from './ModelGraph';
import {
  fillLocations,
  fillOrganization,
  fillSuppliers,
  informationObjectsOf,
} from './boxContents';
import { pushTo } from './multimap';
import { noteShowing } from './noteShowing';
import { noting } from './noting';
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
    return refsOf(graph.derive(followedProcesses).outlinesOf(entity));
  }
  if (isA(entity, 'Forum')) {
    return refsOf(graph.derive(governingForums).outlinesOf(entity));
  }
  if (isA(entity, 'DecisionRight')) {
    return refsOf(graph.derive(applyingRights).outlinesOf(entity));
  }
  if (isA(entity, 'Control')) {
    return refsOf(graph.derive(applyingControls).outlinesOf(entity));
  }
  if (isA(entity, 'Risk')) {
    return (entity.spec.affects ?? []).flatMap(({ ref, target }) =>
      isA(target, 'Service') ? [ref] : [],
    );
  }
  if (graph.reads) noteShowing(graph, entity);
  const indexes = INDEXES_OF_KIND[entity.kind] ?? ALL_INDEXES;
  return [
    ...new Set(
      indexes.flatMap(index => graph.derive(index).get(entity.ref) ?? []),
    ),
  ];
}

type ServicesByRef = ReadonlyMap<string, readonly string[]>;

// What is read of them is noted by noteShowing.
const bySupplier = noting(graph => servicesBy(fillSuppliers, graph));
const byUser = noting(graph => servicesBy(fillOrganization, graph, 'user:'));
const byGroup = noting(graph => servicesBy(fillOrganization, graph, 'group:'));
const byAsset = noting(graph => servicesBy(fillLocations, graph));
const byInformation = noting(servicesByInformation);

function servicesByInformation(graph: ModelGraph): ServicesByRef {
  const services = new Map<string, string[]>();
  for (const service of graph.entities('Service')) {
    for (const { ref } of informationObjectsOf(graph, service)) {
      pushTo(services, ref, service.ref);
    }
  }
  return services;
}

function servicesBy(
  fill: typeof fillSuppliers,
  graph: ModelGraph,
  prefix = '',
): ServicesByRef {
  const services = new Map<string, string[]>();
  for (const service of graph.entities('Service')) {
    const show = ({ ref }: { ref: string }) => {
      if (!ref.startsWith(prefix)) return;
      const shown = services.get(ref);
      if (!shown) services.set(ref, [service.ref]);
      // One service after the other: a service that is there already is the last.
      else if (shown[shown.length - 1] !== service.ref) shown.push(service.ref);
    };
    fill(graph, service, { add: show, put: show });
  }
  return services;
}

const ALL_INDEXES = [bySupplier, byInformation, byUser, byGroup, byAsset];

/** The boxes that entities of a kind can be in; an entity of an unknown kind is looked for in all. */
const INDEXES_OF_KIND: Readonly<Record<string, typeof ALL_INDEXES>> = {
  Supplier: [bySupplier],
  InformationObject: [byInformation],
  User: [byUser],
  Group: [byGroup],
  Component: [byAsset],
  Resource: [byAsset],
  API: [byAsset],
  System: [byAsset],
};

function refsOf(services: readonly ServiceEntity[]): string[] {
  return services.map(service => service.ref);
}
