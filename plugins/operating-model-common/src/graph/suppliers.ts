import type {
  ProcessEntity,
  Reference,
  ServiceEntity,
  SupplierEntity,
} from './ModelEntity';
import { forAll } from './keys';
import type { ModelGraph } from './ModelGraph';
import { pushTo } from './multimap';
import { noting } from './noting';
import { meetsService } from './scope';

/** What a supplier is contracted to do, one entry of `spec.responsibilities`. */
export type Responsibility = NonNullable<
  SupplierEntity['spec']['responsibilities']
>[number];

/** A responsibility with the supplier that has it and its place. */
export interface PlacedResponsibility {
  supplier: SupplierEntity;
  responsibility: Responsibility;
  /** `spec.responsibilities[index]`. */
  path: string;
}

/** Whether the contract makes the supplier act or answer for the work, and not only be told. */
export function isAnswerable({ responsibility }: PlacedResponsibility) {
  return (
    responsibility.role === 'responsible' ||
    responsibility.role === 'accountable'
  );
}

/** Whether a responsibility is for a service; absent services mean all. */
export function coversService(
  { responsibility }: PlacedResponsibility,
  service: ServiceEntity,
): boolean {
  const { services } = responsibility;
  if (!services?.length) return true;
  if (services.length < MANY_SERVICES) {
    return services.some(each => each.ref === service.ref);
  }
  let refs = serviceSets.get(services);
  if (!refs) {
    refs = new Set(services.map(each => each.ref));
    serviceSets.set(services, refs);
  }
  return refs.has(service.ref);
}

// A supplier of thousands of services is asked about each of them.
const MANY_SERVICES = 16;
const serviceSets = new WeakMap<readonly Reference[], ReadonlySet<string>>();

/** Whether a responsibility is for a process, by reference or by its type. */
export function coversProcess(
  { responsibility }: PlacedResponsibility,
  process: ProcessEntity,
): boolean {
  return (responsibility.processes ?? []).some(each =>
    typeof each === 'string'
      ? each === process.spec.type
      : each.ref === process.ref,
  );
}

/** The responsibilities of a supplier in order. */
export function responsibilitiesOf(
  supplier: SupplierEntity,
): PlacedResponsibility[] {
  return (supplier.spec.responsibilities ?? []).map(
    (responsibility, index) => ({
      supplier,
      responsibility,
      path: `spec.responsibilities[${index}]`,
    }),
  );
}

/** Responsibilities by the service that they name, and those that name none. */
export class ResponsibilityIndex {
  private readonly byService = new Map<string, PlacedResponsibility[]>();
  private readonly universal: PlacedResponsibility[] = [];

  constructor(private readonly graph: ModelGraph) {
    for (const supplier of graph.entities('Supplier')) {
      for (const placed of responsibilitiesOf(supplier)) {
        const { services } = placed.responsibility;
        if (!services?.length) this.universal.push(placed);
        for (const ref of new Set(services?.map(each => each.ref))) {
          pushTo(this.byService, ref, placed);
        }
      }
    }
  }

  /** Responsibilities that name the service. */
  naming(service: ServiceEntity): readonly PlacedResponsibility[] {
    this.graph.reads?.referrers('Supplier', service.ref);
    return this.byService.get(service.ref) ?? [];
  }

  /** Responsibilities that name no service and take place where the service runs. */
  forAllServices(service: ServiceEntity): PlacedResponsibility[] {
    this.graph.reads?.key(forAll('Supplier'));
    return this.universal.filter(({ responsibility }) =>
      meetsService(responsibility.environments, service),
    );
  }
}

/** The responsibilities of a graph. */
export const responsibilities = noting(graph => new ResponsibilityIndex(graph));

/** The services of a responsibility, as references; empty where it is for all. */
export function namedServices({
  responsibility,
}: PlacedResponsibility): Reference[] {
  return responsibility.services ?? [];
}
