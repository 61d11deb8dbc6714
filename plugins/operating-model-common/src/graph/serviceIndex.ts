import type {
  ControlEntity,
  DecisionRightEntity,
  ForumEntity,
  ModelEntity,
  ProcessEntity,
  Reference,
  RiskEntity,
  ServiceEntity,
} from './ModelEntity';
import { byRefOrder, type ModelGraph } from './ModelGraph';
import { meetsService } from './scope';
import { addTo, pushTo } from './multimap';

type ScopedKind = 'Process' | 'Forum' | 'DecisionRight' | 'Control';
type Listing = (service: ServiceEntity) => Reference[] | undefined;

/**
 * Which processes, forums, decision rights and controls hold for which service.
 *
 * A thing that names services holds for those and for the services that list it; one that names none
 * holds for every service whose environments it meets. What names no service is kept once per set of
 * environments, so that the index stays linear in the model.
 */
export class ScopedIndex<K extends ScopedKind> {
  private readonly named = new Map<string, Set<ModelEntity<K>>>();
  private readonly listedBy = new Map<string, Set<string>>();
  private readonly universal: ModelEntity<K>[] = [];
  private readonly universalByEnvironments = new Map<
    string,
    readonly ModelEntity<K>[]
  >();
  private readonly ofService = new Map<string, readonly ModelEntity<K>[]>();

  constructor(
    private readonly graph: ModelGraph,
    kind: K,
    private readonly options: { listing?: Listing; nameSuffices: boolean },
  ) {
    for (const entity of graph.entities(kind)) {
      const { services } = scopeFields(entity);
      if (!services?.length) this.universal.push(entity);
      for (const service of services ?? []) this.name(service.ref, entity);
    }
    if (!options.listing) return;
    for (const service of graph.entities('Service')) {
      for (const reference of options.listing(service) ?? []) {
        const listed = reference.target;
        if (listed?.kind !== kind) continue;
        // The kind was compared in the line above.
        this.name(service.ref, listed as ModelEntity<K>);
        addTo(this.listedBy, listed.ref, service.ref);
      }
    }
  }

  /** What holds for a service, sorted by reference. */
  of(service: ServiceEntity): readonly ModelEntity<K>[] {
    let found = this.ofService.get(service.ref);
    if (!found) {
      found = this.compute(service);
      this.ofService.set(service.ref, found);
    }
    return found;
  }

  /** Whether something holds for a service. */
  holdsFor(entity: ModelEntity<K>, service: ServiceEntity): boolean {
    return this.of(service).includes(entity);
  }

  /** The services that an entity holds for, sorted by reference. */
  servicesOf(entity: ModelEntity<K>): ServiceEntity[] {
    const { services } = scopeFields(entity);
    const candidates = services?.length
      ? [...this.namedServicesOf(entity)].flatMap(ref => {
          const service = this.graph.get(ref);
          return service?.kind === 'Service' ? [service as ServiceEntity] : [];
        })
      : this.graph.entities('Service');
    return candidates
      .filter(service => this.isIn(entity, service))
      .sort(byRefOrder);
  }

  /** Services that an entity names or that list it, as full references. */
  namedServicesOf(entity: ModelEntity<K>): ReadonlySet<string> {
    const { services } = scopeFields(entity);
    return new Set([
      ...(services ?? []).map(each => each.ref),
      ...(this.listedBy.get(entity.ref) ?? []),
    ]);
  }

  private compute(service: ServiceEntity): readonly ModelEntity<K>[] {
    const universal = this.universalFor(service);
    const named = this.named.get(service.ref);
    if (!named) return universal;
    const all = new Set(universal);
    for (const entity of named) {
      if (this.isIn(entity, service)) all.add(entity);
    }
    return [...all].sort(byRefOrder);
  }

  private isIn(entity: ModelEntity<K>, service: ServiceEntity): boolean {
    if (this.options.nameSuffices && this.named.get(service.ref)?.has(entity)) {
      return true;
    }
    return meetsService(scopeFields(entity).environments, service);
  }

  private universalFor(service: ServiceEntity): readonly ModelEntity<K>[] {
    const key = [...(service.spec.environments ?? [])].sort().join('\n');
    let found = this.universalByEnvironments.get(key);
    if (!found) {
      found = this.universal.filter(entity =>
        meetsService(scopeFields(entity).environments, service),
      );
      this.universalByEnvironments.set(key, found);
    }
    return found;
  }

  private name(service: string, entity: ModelEntity<K>) {
    addTo(this.named, service, entity);
  }
}

/** Processes by service: "a service follows a process that either end names, or by scope". */
export function followedProcesses(graph: ModelGraph) {
  return new ScopedIndex(graph, 'Process', {
    listing: service => service.spec.processes,
    nameSuffices: true,
  });
}

/** Forums by service, from either end or by scope. */
export function governingForums(graph: ModelGraph) {
  return new ScopedIndex(graph, 'Forum', {
    listing: service => service.spec.forums,
    nameSuffices: true,
  });
}

/** Decision rights by service. */
export function applyingRights(graph: ModelGraph) {
  return new ScopedIndex(graph, 'DecisionRight', { nameSuffices: false });
}

/** Controls by service. */
export function applyingControls(graph: ModelGraph) {
  return new ScopedIndex(graph, 'Control', { nameSuffices: false });
}

/** Risks by the service that they affect, as full reference. */
export function risksByService(
  graph: ModelGraph,
): ReadonlyMap<string, readonly RiskEntity[]> {
  const risks = new Map<string, RiskEntity[]>();
  for (const risk of graph.entities('Risk')) {
    for (const service of new Set(risk.spec.affects?.map(each => each.ref))) {
      pushTo(risks, service, risk);
    }
  }
  return risks;
}

/** What the management system box holds for a service. */
export interface ManagementSystem {
  forums: readonly ForumEntity[];
  rights: readonly DecisionRightEntity[];
  controls: readonly ControlEntity[];
  risks: readonly RiskEntity[];
}

/** The forums, decision rights, controls and risks that apply to a service. */
export function managementSystemOf(
  graph: ModelGraph,
  service: ServiceEntity,
): ManagementSystem {
  return {
    forums: graph.derive(governingForums).of(service),
    rights: graph.derive(applyingRights).of(service),
    controls: graph.derive(applyingControls).of(service),
    risks: graph.derive(risksByService).get(service.ref) ?? [],
  };
}

/** The processes that a service follows, sorted by reference. */
export function processesOf(
  graph: ModelGraph,
  service: ServiceEntity,
): readonly ProcessEntity[] {
  return graph.derive(followedProcesses).of(service);
}

type ScopeFields = { services?: Reference[]; environments?: string[] };

function scopeFields(entity: ModelEntity<ScopedKind>): ScopeFields {
  // All four scoped kinds have both fields with these types.
  return entity.spec as ScopeFields;
}
