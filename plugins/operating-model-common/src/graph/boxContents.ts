import type { Reason } from './boxes';
import type {
  AnyEntity,
  InformationObjectEntity,
  ProcessEntity,
  Reference,
  ServiceEntity,
  Stage,
} from './ModelEntity';
import { isA } from './ModelEntity';
import { Kept } from './Kept';
import type { ModelGraph } from './ModelGraph';
import { pushTo } from './multimap';
import { NotedMap } from './NotedMap';
import { noting } from './noting';
import {
  applyingRights,
  governingForums,
  managementSystemOf,
  processesOf,
} from './serviceIndex';
import { eachInformationIn, takesPlaceFor } from './stages';
import { coversProcess, responsibilities } from './suppliers';

/** Takes what is in a box, one call for each reason. An entity may come several times. */
export interface BoxSink {
  /** What a field names: it may be missing from the model. */
  add(
    reference: Reference,
    as: Reason['as'],
    from: AnyEntity,
    detail?: string,
    environments?: readonly string[],
  ): void;
  /** An entity that is there for what it says itself, or by scope. The reason is computed when asked for. */
  put(entity: AnyEntity, reason: () => Reason): void;
}

/** Processes that the service follows, and those that it lists and the model lacks. */
export function fillProcesses(
  graph: ModelGraph,
  service: ServiceEntity,
  box: BoxSink,
) {
  const listing = service.spec.processes;
  for (const process of processesOf(graph, service)) {
    box.put(process, () =>
      tie('follows', service, listing, process, process.spec.services),
    );
  }
  addMissing(box, 'follows', service, listing);
}

/** Owner, role holders, process owners, and people or groups that perform stages or decide. */
export function fillOrganization(
  graph: ModelGraph,
  service: ServiceEntity,
  box: BoxSink,
) {
  const { owner, roles } = service.spec;
  if (owner) box.add(owner, 'owner', service);
  for (const { role, holder, environments } of roles ?? []) {
    // A malformed holder was left out of the resolved spec.
    if (holder) box.add(holder, 'role', service, role, environments);
  }
  for (const process of processesOf(graph, service)) {
    if (process.spec.owner) {
      box.add(process.spec.owner, 'owns-process', process);
    }
    eachPerformer(process, service, (performer, stage) => {
      if (isSupplier(performer)) return;
      box.add(performer, 'performs', process, stage.name, stage.environments);
    });
  }
  for (const right of graph.derive(applyingRights).of(service)) {
    const { decider, environments } = right.spec;
    if (decider && !decider.ref.startsWith('forum:')) {
      box.add(decider, 'decides', right, undefined, environments);
    }
  }
}

/** Locations, resources, components, and the systems of record of the Information box. */
export function fillLocations(
  graph: ModelGraph,
  service: ServiceEntity,
  box: BoxSink,
) {
  const { locations, dependsOn, components } = service.spec;
  for (const location of locations ?? []) {
    box.add(location, 'location', service);
  }
  for (const resource of dependsOn ?? []) {
    if (!resource.ref.startsWith('resource:')) continue;
    box.add(resource, 'depends-on', service);
  }
  for (const component of components ?? []) {
    box.add(component, 'component', service);
  }
  for (const information of informationObjectsOf(graph, service)) {
    const { systemOfRecord } = information.spec;
    if (systemOfRecord) {
      box.add(systemOfRecord, 'system-of-record', information);
    }
  }
}

/** Information of the service, its processes, and the forums and decision rights around it. */
export function fillInformation(
  graph: ModelGraph,
  service: ServiceEntity,
  box: BoxSink,
) {
  const { information, serviceLevels, cost } = service.spec;
  for (const each of information ?? []) box.add(each, 'information', service);
  for (const { measuredIn } of serviceLevels ?? []) {
    if (measuredIn) box.add(measuredIn, 'information', service);
  }
  if (cost?.record) box.add(cost.record, 'information', service);
  for (const { entity, path } of graph
    .derive(informationNaming)
    .get(service.ref) ?? []) {
    box.put(entity, () => ({ as: 'information', from: entity, path }));
  }
  for (const process of processesOf(graph, service)) {
    eachInformationIn(process, each => box.add(each, 'information', process));
  }
  const forums = graph.derive(governingForums).of(service);
  const rights = graph.derive(applyingRights).of(service);
  for (const users of [forums, rights]) {
    for (const user of users) {
      for (const each of user.spec.information ?? []) {
        box.add(each, 'information', user);
      }
    }
  }
}

/** The information objects in the Information box, in its order. */
export function informationObjectsOf(
  graph: ModelGraph,
  service: ServiceEntity,
): readonly InformationObjectEntity[] {
  return graph.derive(informationObjects).get(service);
}

/** The answers of `informationObjectsOf`: several rules ask for each. */
const informationObjects = noting(
  graph =>
    new Kept(graph.reads, (service: ServiceEntity) =>
      findInformationObjects(graph, service),
    ),
);

function findInformationObjects(
  graph: ModelGraph,
  service: ServiceEntity,
): readonly InformationObjectEntity[] {
  const found = new Set<InformationObjectEntity>();
  const keep = (entity: AnyEntity | undefined) => {
    if (isA(entity, 'InformationObject')) found.add(entity);
  };
  graph.reads?.content(service.ref);
  fillInformation(graph, service, {
    add: ({ target }) => keep(target),
    put: keep,
  });
  return [...found];
}

/** Suppliers that the service lists, that have a responsibility, or that perform a stage. */
export function fillSuppliers(
  graph: ModelGraph,
  service: ServiceEntity,
  box: BoxSink,
) {
  for (const supplier of service.spec.suppliers ?? []) {
    box.add(supplier, 'supplier', service);
  }
  const processes = processesOf(graph, service);
  const index = graph.derive(responsibilities);
  const covering = [
    ...index.naming(service),
    // A responsibility for all services reaches a service through a process that the service follows.
    ...index
      .forAllServices(service)
      .filter(placed =>
        processes.some(process => coversProcess(placed, process)),
      ),
  ];
  for (const { supplier, responsibility, path } of covering) {
    const { role, environments } = responsibility;
    box.put(supplier, () => ({
      as: 'responsibility',
      from: supplier,
      path,
      detail: role,
      processes: responsibility.processes,
      environments,
    }));
  }
  for (const process of processes) {
    eachPerformer(process, service, (performer, stage) => {
      if (!isSupplier(performer)) return;
      box.add(performer, 'performs', process, stage.name, stage.environments);
    });
  }
}

/** Forums, decision rights, controls and risks that apply, and forums that the service lists and the model lacks. */
export function fillManagementSystem(
  graph: ModelGraph,
  service: ServiceEntity,
  box: BoxSink,
) {
  const system = managementSystemOf(graph, service);
  const listing = service.spec.forums;
  for (const forum of system.forums) {
    box.put(forum, () =>
      tie('governs', service, listing, forum, forum.spec.services),
    );
  }
  addMissing(box, 'governs', service, listing);
  for (const entities of [system.rights, system.controls]) {
    for (const entity of entities) {
      box.put(entity, () =>
        tie('applies', service, undefined, entity, entity.spec.services),
      );
    }
  }
  for (const risk of system.risks) {
    box.put(risk, () =>
      tie('threatens', service, undefined, risk, risk.spec.affects),
    );
  }
}

/** Information objects by the service that they name, as full reference. */
const informationNaming = noting(graph => {
  const naming = new Map<
    string,
    { entity: InformationObjectEntity; path: string }[]
  >();
  for (const entity of graph.entities('InformationObject')) {
    for (const { ref, path } of entity.spec.services ?? []) {
      pushTo(naming, ref, { entity, path });
    }
  }
  return new NotedMap<
    readonly { entity: InformationObjectEntity; path: string }[]
  >(naming, service => graph.reads?.referrers('InformationObject', service));
});

function eachPerformer(
  process: ProcessEntity,
  service: ServiceEntity,
  visit: (performer: Reference, stage: Stage) => void,
) {
  for (const stage of process.spec.stages ?? []) {
    if (!stage.performedBy || !takesPlaceFor(process, stage, service)) continue;
    for (const performer of stage.performedBy) visit(performer, stage);
  }
}

function isSupplier({ ref }: Reference): boolean {
  return ref.startsWith('supplier:');
}

/** References that lead to nothing: their items are shown as missing. */
function addMissing(
  box: BoxSink,
  as: Reason['as'],
  service: ServiceEntity,
  listing: Reference[] | undefined,
) {
  for (const reference of listing ?? []) {
    if (!reference.target) box.add(reference, as, service);
  }
}

/** The tie between a service and an entity that either may declare; by scope where neither does. */
function tie(
  as: Reason['as'],
  service: ServiceEntity,
  listing: Reference[] | undefined,
  entity: AnyEntity,
  naming: Reference[] | undefined,
): Reason {
  const listed = listing?.find(each => each.ref === entity.ref);
  if (listed) return { as, from: service, path: listed.path };
  const named = naming?.find(each => each.ref === service.ref);
  return { as, from: entity, path: named?.path };
}
