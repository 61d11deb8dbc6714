import {
  processesOf,
  managementSystemOf,
  type ManagementSystem,
} from './serviceIndex';
import type {
  AnyEntity,
  ProcessEntity,
  Reference,
  ServiceEntity,
} from './ModelEntity';
import { isA } from './ModelEntity';
import type { ModelGraph } from './ModelGraph';
import { pushTo } from './multimap';
import { informationIn, stagesFor } from './stages';
import { coversProcess, responsibilities } from './suppliers';

/** The six boxes of the Operating Model Canvas, in reading order. */
export const BOXES = [
  'processes',
  'organization',
  'locations',
  'information',
  'suppliers',
  'management-system',
] as const;

/** One of {@link BOXES}. */
export type Box = (typeof BOXES)[number];

/** The names of the boxes, as people read them. */
export const BOX_TITLES: Readonly<Record<Box, string>> = {
  processes: 'Processes',
  organization: 'Organization',
  locations: 'Locations & assets',
  information: 'Information',
  suppliers: 'Suppliers',
  'management-system': 'Management system',
};

/** What ties an item to the service: the role that the named field of the named entity gives it. */
export interface Reason {
  /** What it does there. */
  as:
    | 'follows'
    | 'owner'
    | 'role'
    | 'performs'
    | 'owns-process'
    | 'decides'
    | 'location'
    | 'depends-on'
    | 'component'
    | 'system-of-record'
    | 'information'
    | 'supplier'
    | 'responsibility'
    | 'governs'
    | 'applies'
    | 'threatens';
  /** The entity whose field says so. */
  from: AnyEntity;
  /** The field, or undefined where the tie is by scope ("all services"). */
  path: string | undefined;
  /** The role, stage or responsibility by name, where there is one. */
  detail?: string;
  /** Environments in which it holds; undefined means all. */
  environments?: readonly string[];
}

/** One entity in a box, and why it is there. It may be missing from the model (a dangling reference). */
export interface Placement {
  ref: string;
  entity: AnyEntity | undefined;
  reasons: Reason[];
}

/** The content of the six boxes of one service. */
export type Boxes = Record<Box, Placement[]>;

/** What is in the six boxes of a service's canvas (model.md, "The canvas"). */
export function boxesOf(graph: ModelGraph, service: ServiceEntity): Boxes {
  const processes = processesOf(graph, service);
  const system = managementSystemOf(graph, service);
  const information = informationBox(service, processes, system, graph);
  return {
    processes: processBox(service, processes),
    organization: organizationBox(service, processes, system),
    locations: locationsBox(service, information),
    information,
    suppliers: suppliersBox(graph, service, processes),
    'management-system': managementBox(service, system),
  };
}

/** The Information box alone; rules ask for it. */
export function informationOf(
  graph: ModelGraph,
  service: ServiceEntity,
): Placement[] {
  return informationBox(
    service,
    processesOf(graph, service),
    managementSystemOf(graph, service),
    graph,
  );
}

/** The Suppliers box alone; rules ask for it. */
export function suppliersOf(
  graph: ModelGraph,
  service: ServiceEntity,
): Placement[] {
  return suppliersBox(graph, service, processesOf(graph, service));
}

/** Collects placements by entity, in the order in which they are first named. */
class BoxBuilder {
  private readonly placements = new Map<string, Placement>();

  addReference(reference: Reference, reason: Omit<Reason, 'path'>) {
    this.put(reference.ref, reference.target, {
      ...reason,
      path: reference.path,
    });
  }

  put(ref: string, entity: AnyEntity | undefined, reason: Reason) {
    const placement = this.placements.get(ref);
    if (placement) placement.reasons.push(reason);
    else this.placements.set(ref, { ref, entity, reasons: [reason] });
  }

  build(): Placement[] {
    return [...this.placements.values()];
  }
}

function processBox(
  service: ServiceEntity,
  processes: readonly ProcessEntity[],
): Placement[] {
  const box = new BoxBuilder();
  for (const process of processes) {
    box.put(
      process.ref,
      process,
      tie(
        'follows',
        service,
        service.spec.processes,
        process,
        process.spec.services,
      ),
    );
  }
  for (const listed of unresolved(service.spec.processes)) {
    box.addReference(listed, { as: 'follows', from: service });
  }
  return box.build();
}

function organizationBox(
  service: ServiceEntity,
  processes: readonly ProcessEntity[],
  { rights }: ManagementSystem,
): Placement[] {
  const box = new BoxBuilder();
  const { owner, roles } = service.spec;
  if (owner) box.addReference(owner, { as: 'owner', from: service });
  for (const { role, holder, environments } of roles ?? []) {
    if (!holder) continue; // A malformed holder was left out of the resolved spec.
    box.addReference(holder, {
      as: 'role',
      from: service,
      detail: role,
      environments,
    });
  }
  for (const process of processes) {
    if (process.spec.owner) {
      box.addReference(process.spec.owner, {
        as: 'owns-process',
        from: process,
      });
    }
    for (const { stage } of stagesFor(process, service)) {
      for (const performer of stage.performedBy ?? []) {
        if (performer.ref.startsWith('supplier:')) continue;
        box.addReference(performer, {
          as: 'performs',
          from: process,
          detail: stage.name,
          environments: stage.environments,
        });
      }
    }
  }
  for (const right of rights) {
    const { decider } = right.spec;
    if (decider && !decider.ref.startsWith('forum:')) {
      box.addReference(decider, {
        as: 'decides',
        from: right,
        environments: right.spec.environments,
      });
    }
  }
  return box.build();
}

function locationsBox(
  service: ServiceEntity,
  information: Placement[],
): Placement[] {
  const box = new BoxBuilder();
  for (const location of service.spec.locations ?? []) {
    box.addReference(location, { as: 'location', from: service });
  }
  for (const resource of service.spec.dependsOn ?? []) {
    if (!resource.ref.startsWith('resource:')) continue;
    box.addReference(resource, { as: 'depends-on', from: service });
  }
  for (const component of service.spec.components ?? []) {
    box.addReference(component, { as: 'component', from: service });
  }
  for (const { entity } of information) {
    if (isA(entity, 'InformationObject') && entity.spec.systemOfRecord) {
      box.addReference(entity.spec.systemOfRecord, {
        as: 'system-of-record',
        from: entity,
      });
    }
  }
  return box.build();
}

/** Information objects by the service that they name, as full reference. */
function informationNaming(
  graph: ModelGraph,
): ReadonlyMap<string, readonly { entity: AnyEntity; path: string }[]> {
  const naming = new Map<string, { entity: AnyEntity; path: string }[]>();
  for (const entity of graph.entities('InformationObject')) {
    for (const { ref, path } of entity.spec.services ?? []) {
      pushTo(naming, ref, { entity, path });
    }
  }
  return naming;
}

function informationBox(
  service: ServiceEntity,
  processes: readonly ProcessEntity[],
  { forums, rights }: ManagementSystem,
  graph: ModelGraph,
): Placement[] {
  const box = new BoxBuilder();
  const { information, serviceLevels, cost } = service.spec;
  const own = [
    ...(information ?? []),
    ...(serviceLevels ?? []).flatMap(level => level.measuredIn ?? []),
    ...(cost?.record ? [cost.record] : []),
  ];
  for (const reference of own) {
    box.addReference(reference, { as: 'information', from: service });
  }
  for (const { entity, path } of graph
    .derive(informationNaming)
    .get(service.ref) ?? []) {
    box.put(entity.ref, entity, { as: 'information', from: entity, path });
  }
  for (const process of processes) {
    for (const reference of informationIn(process)) {
      box.addReference(reference, { as: 'information', from: process });
    }
  }
  for (const user of [...forums, ...rights]) {
    for (const reference of user.spec.information ?? []) {
      box.addReference(reference, { as: 'information', from: user });
    }
  }
  return box.build();
}

function suppliersBox(
  graph: ModelGraph,
  service: ServiceEntity,
  processes: readonly ProcessEntity[],
): Placement[] {
  const box = new BoxBuilder();
  for (const supplier of service.spec.suppliers ?? []) {
    box.addReference(supplier, { as: 'supplier', from: service });
  }
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
    box.put(supplier.ref, supplier, {
      as: 'responsibility',
      from: supplier,
      path,
      detail: responsibility.role,
      environments: responsibility.environments,
    });
  }
  for (const process of processes) {
    for (const { stage } of stagesFor(process, service)) {
      for (const performer of stage.performedBy ?? []) {
        if (!performer.ref.startsWith('supplier:')) continue;
        box.addReference(performer, {
          as: 'performs',
          from: process,
          detail: stage.name,
          environments: stage.environments,
        });
      }
    }
  }
  return box.build();
}

function managementBox(
  service: ServiceEntity,
  { forums, rights, controls, risks }: ManagementSystem,
): Placement[] {
  const box = new BoxBuilder();
  for (const forum of forums) {
    box.put(
      forum.ref,
      forum,
      tie('governs', service, service.spec.forums, forum, forum.spec.services),
    );
  }
  for (const listed of unresolved(service.spec.forums)) {
    box.addReference(listed, { as: 'governs', from: service });
  }
  for (const entity of [...rights, ...controls]) {
    box.put(
      entity.ref,
      entity,
      tie('applies', service, undefined, entity, entity.spec.services),
    );
  }
  for (const risk of risks) {
    box.put(
      risk.ref,
      risk,
      tie('threatens', service, undefined, risk, risk.spec.affects),
    );
  }
  return box.build();
}

/** References that lead to nothing: their items are shown as missing. */
function unresolved(references: Reference[] | undefined): Reference[] {
  return (references ?? []).filter(({ target }) => !target);
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
