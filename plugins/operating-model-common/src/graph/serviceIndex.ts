import {
  byRefOrder,
  type ControlEntity,
  type DecisionRightEntity,
  type ForumEntity,
  type ModelEntity,
  type ProcessEntity,
  type Reference,
  type RiskEntity,
  type ServiceEntity,
} from './ModelEntity';
import { forAll } from './keys';
import { Kept } from './Kept';
import type { ModelGraph } from './ModelGraph';
import { NotedMap } from './NotedMap';
import { noting } from './noting';
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
  // An entity is there twice where both ends name each other.
  private readonly named = new Map<string, ModelEntity<K>[]>();
  private readonly listedBy = new Map<string, Set<string>>();
  private readonly universal: ModelEntity<K>[] = [];
  private readonly universalByEnvironments = new Map<
    string,
    readonly ModelEntity<K>[]
  >();
  private readonly forAll: string;
  private readonly ofService: Kept<ServiceEntity, readonly ModelEntity<K>[]>;

  constructor(
    private readonly graph: ModelGraph,
    private readonly kind: K,
    private readonly options: { listing?: Listing; nameSuffices: boolean },
  ) {
    this.forAll = forAll(kind);
    this.ofService = new Kept(graph.reads, service => this.compute(service));
    for (const entity of graph.entities(kind)) {
      const { services } = scopeFields(entity);
      if (!services?.length) this.universal.push(entity);
      else for (const { ref } of services) pushTo(this.named, ref, entity);
    }
    if (!options.listing) return;
    for (const service of graph.entities('Service')) {
      for (const { target } of options.listing(service) ?? []) {
        if (target?.kind !== kind) continue;
        // The kind was compared in the line above.
        pushTo(this.named, service.ref, target as ModelEntity<K>);
        addTo(this.listedBy, target.ref, service.ref);
      }
    }
  }

  /** What holds for a service, sorted by reference. */
  of(service: ServiceEntity): readonly ModelEntity<K>[] {
    return this.ofService.get(service);
  }

  /** Whether something holds for a service. */
  holdsFor(entity: ModelEntity<K>, service: ServiceEntity): boolean {
    return this.of(service).includes(entity);
  }

  /** The services that an entity holds for, sorted by reference. */
  servicesOf(entity: ModelEntity<K>): ServiceEntity[] {
    const services = this.outlinesOf(entity);
    const { reads } = this.graph;
    if (reads) for (const { ref } of services) reads.content(ref);
    return services;
  }

  /** The same, for one who reads of them only what `ModelGraph.outlineOf` names. */
  outlinesOf(entity: ModelEntity<K>): ServiceEntity[] {
    const { services, environments } = scopeFields(entity);
    if (!services?.length) {
      const listing = this.options.nameSuffices
        ? this.listedBy.get(entity.ref)
        : undefined;
      return this.graph
        .outlines()
        .filter(
          service =>
            meetsService(environments, service) || listing?.has(service.ref),
        );
    }
    const found: ServiceEntity[] = [];
    for (const ref of this.namedServicesOf(entity)) {
      const service = this.graph.outlineOf(ref);
      if (!service) continue;
      if (this.options.nameSuffices || meetsService(environments, service)) {
        found.push(service);
      }
    }
    return found.sort(byRefOrder);
  }

  /** Services that an entity names or that list it, as full references. */
  namedServicesOf(entity: ModelEntity<K>): ReadonlySet<string> {
    this.graph.reads?.referrers('Service', entity.ref);
    const named = new Set<string>();
    for (const { ref } of scopeFields(entity).services ?? []) named.add(ref);
    for (const ref of this.listedBy.get(entity.ref) ?? []) named.add(ref);
    return named;
  }

  /** Notes that one read what names services, is listed by them, or holds for all. */
  noteNaming(services: Iterable<string>): void {
    const { reads } = this.graph;
    if (!reads) return;
    reads.key(this.forAll);
    for (const ref of services) {
      reads.referrers(this.kind, ref);
      const service = this.graph.outlineOf(ref);
      for (const each of (service && this.options.listing?.(service)) ?? []) {
        reads.content(each.ref);
      }
    }
  }

  private compute(service: ServiceEntity): readonly ModelEntity<K>[] {
    this.noteNaming([service.ref]);
    const universal = this.universalFor(service);
    const named = this.named.get(service.ref);
    if (!named) return universal;
    const all = new Set(universal);
    for (const entity of named) {
      if (
        this.options.nameSuffices ||
        meetsService(scopeFields(entity).environments, service)
      ) {
        all.add(entity);
      }
    }
    return [...all].sort(byRefOrder);
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
}

/** Processes by service: "a service follows a process that either end names, or by scope". */
export const followedProcesses = noting(
  graph =>
    new ScopedIndex(graph, 'Process', {
      listing: service => service.spec.processes,
      nameSuffices: true,
    }),
);

/** Forums by service, from either end or by scope. */
export const governingForums = noting(
  graph =>
    new ScopedIndex(graph, 'Forum', {
      listing: service => service.spec.forums,
      nameSuffices: true,
    }),
);

/** Decision rights by service. */
export const applyingRights = noting(
  graph => new ScopedIndex(graph, 'DecisionRight', { nameSuffices: false }),
);

/** Controls by service. */
export const applyingControls = noting(
  graph => new ScopedIndex(graph, 'Control', { nameSuffices: false }),
);

/** Risks by the service that they affect, as full reference. */
export const risksByService = noting(graph => {
  const risks = new Map<string, RiskEntity[]>();
  for (const risk of graph.entities('Risk')) {
    for (const service of new Set(risk.spec.affects?.map(each => each.ref))) {
      pushTo(risks, service, risk);
    }
  }
  return new NotedMap<readonly RiskEntity[]>(risks, service =>
    graph.reads?.referrers('Risk', service),
  );
});

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
