import {
  fillInformation,
  fillLocations,
  fillManagementSystem,
  fillOrganization,
  fillProcesses,
  fillSuppliers,
  type BoxSink,
} from './boxContents';
import type { AnyEntity, Reference, ServiceEntity } from './ModelEntity';
import type { ModelGraph } from './ModelGraph';

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
  /** The processes that a responsibility is for: types, or processes one by one. */
  processes?: readonly (string | Reference)[];
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

type Fill = (graph: ModelGraph, service: ServiceEntity, box: BoxSink) => void;

const FILL: Record<Box, Fill> = {
  processes: fillProcesses,
  organization: fillOrganization,
  locations: fillLocations,
  information: fillInformation,
  suppliers: fillSuppliers,
  'management-system': fillManagementSystem,
};

/** What is in the six boxes of a service's canvas (model.md, "The canvas"). */
export function boxesOf(graph: ModelGraph, service: ServiceEntity): Boxes {
  return {
    processes: boxOf(graph, service, 'processes'),
    organization: boxOf(graph, service, 'organization'),
    locations: boxOf(graph, service, 'locations'),
    information: boxOf(graph, service, 'information'),
    suppliers: boxOf(graph, service, 'suppliers'),
    'management-system': boxOf(graph, service, 'management-system'),
  };
}

/** The Information box alone. */
export function informationOf(
  graph: ModelGraph,
  service: ServiceEntity,
): Placement[] {
  return boxOf(graph, service, 'information');
}

/** The Suppliers box alone. */
export function suppliersOf(
  graph: ModelGraph,
  service: ServiceEntity,
): Placement[] {
  return boxOf(graph, service, 'suppliers');
}

/** Whether a box holds nothing. */
export function isBoxEmpty(
  graph: ModelGraph,
  service: ServiceEntity,
  box: Box,
): boolean {
  let isEmpty = true;
  const see = () => {
    isEmpty = false;
  };
  FILL[box](graph, service, { add: see, put: see });
  return isEmpty;
}

function boxOf(graph: ModelGraph, service: ServiceEntity, box: Box) {
  const placements = new Placements();
  FILL[box](graph, service, placements);
  return placements.all();
}

/** Collects placements by entity, in the order in which they are first named. */
class Placements implements BoxSink {
  private readonly placements = new Map<string, Placement>();

  add(
    { ref, target, path }: Reference,
    as: Reason['as'],
    from: AnyEntity,
    detail?: string,
    environments?: readonly string[],
  ) {
    this.place(ref, target, { as, from, path, detail, environments });
  }

  put(entity: AnyEntity, reason: () => Reason) {
    this.place(entity.ref, entity, reason());
  }

  all(): Placement[] {
    return [...this.placements.values()];
  }

  private place(ref: string, entity: AnyEntity | undefined, reason: Reason) {
    const placement = this.placements.get(ref);
    if (placement) placement.reasons.push(reason);
    else this.placements.set(ref, { ref, entity, reasons: [reason] });
  }
}
