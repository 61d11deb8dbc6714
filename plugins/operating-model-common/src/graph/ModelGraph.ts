import type { EntityLike } from '../kinds/entity';
import { KINDS, KIND_NAMES, type KindName } from '../kinds';
import { API_VERSION } from '../kinds/schema';
import {
  formatRef,
  kindOfRef,
  likelyRef,
  resolveRef,
} from '../kinds/entityRef';
import {
  isA,
  type AnyEntity,
  type ModelEntity,
  type Reference,
} from './ModelEntity';
import { EVERYTHING, NAMESPACES, namesOf, ofKind, OUTLINES } from './keys';
import { isNoting } from './noting';
import type { Reads } from './Reads';
import { planOfKind, SpecResolver } from './resolveSpec';
import { pushTo } from './multimap';

/** What else is known when a graph is built. */
export interface ModelGraphOptions {
  /** References of documents that were rejected: pointing at one neither dangles nor makes the model partial. */
  rejected?: Iterable<string>;
  /** Notes what is read of the graph. */
  reads?: Reads;
  /** What the graph is a part of, where it is one: it lacks nothing that is read of it but what this answers. */
  whole?: WholeModel;
}

/** What a part of a model has to ask about the whole of it. */
export interface WholeModel {
  /** Whether it holds an entity. */
  has(ref: string): boolean;
  /** Every namespace that an entity is in, lower case and sorted. */
  namespaces(): readonly string[];
}

/**
 * The whole model: entities, and the references between them. Built once, never changed, linear in
 * the entities; what is derived from it is computed on first use and kept.
 */
export class ModelGraph {
  readonly rejected: ReadonlySet<string>;
  /** What notes the reads of this graph, if anything does. */
  readonly reads: Reads | undefined;
  private readonly ownNamespaces: readonly string[];
  private readonly whole: WholeModel | undefined;
  private readonly byRef: ReadonlyMap<string, AnyEntity>;
  private readonly byKind: ReadonlyMap<string, readonly AnyEntity[]>;
  private readonly incomplete: ReadonlySet<AnyEntity>;
  private readonly derived = new Map<unknown, unknown>();
  private readonly remembered = new Map<unknown, number>();

  private constructor(
    byRef: Map<string, AnyEntity>,
    byKind: Map<string, AnyEntity[]>,
    incomplete: Set<AnyEntity>,
    namespaces: Set<string>,
    { rejected, reads, whole }: ModelGraphOptions,
  ) {
    this.byRef = byRef;
    this.byKind = byKind;
    this.incomplete = incomplete;
    this.ownNamespaces = [...namespaces].sort();
    this.rejected = new Set(rejected);
    this.reads = reads;
    this.whole = whole;
  }

  /** Builds the graph. Of two entities with one reference the first counts. */
  static build(
    entities: Iterable<EntityLike>,
    options: ModelGraphOptions = {},
  ): ModelGraph {
    const byRef = new Map<string, AnyEntity>();
    const byKind = new Map<string, AnyEntity[]>();
    const unresolved = new Map<string, MutableEntity[]>();
    const namespaces = new Set<string>();
    const incomplete = new Set<AnyEntity>();
    for (const source of entities) {
      const namespace = source.metadata.namespace || 'default';
      const ref = formatRef(source.kind, namespace, source.metadata.name);
      if (byRef.has(ref)) continue;
      namespaces.add(namespace.toLowerCase());
      const entity = toEntity(source, ref);
      byRef.set(ref, entity);
      pushTo(byKind, entity.kind, entity);
      if (ourKind(source)) pushTo(unresolved, namespace, entity);
    }
    for (const [namespace, ofNamespace] of unresolved) {
      const resolver = new SpecResolver(
        namespace,
        ref => byRef.get(ref),
        options.reads,
      );
      for (const entity of ofNamespace) {
        // Only entities of the eight kinds are resolved: their kind is as written, and each has a plan.
        const plan = planOfKind(entity.kind as KindName);
        if (!plan) continue;
        const { spec, references } = resolver.resolve(plan, entity.spec);
        entity.spec = spec;
        entity.references = references;
        if (references.some(({ target }) => !target)) incomplete.add(entity);
      }
    }
    for (const kind of KIND_NAMES) byKind.get(kind)?.sort(byRefOrder);
    return new ModelGraph(byRef, byKind, incomplete, namespaces, options);
  }

  /** Entities of one of the eight kinds, sorted by reference. */
  entities<K extends KindName>(kind: K): readonly ModelEntity<K>[] {
    this.reads?.key(ofKind(kind));
    // byKind is filled by the kind as written, so the list holds just this kind.
    return (this.byKind.get(kind) ?? []) as readonly ModelEntity<K>[];
  }

  /** Entities of a kind outside the language, such as Group, in the order of the input. */
  others(kind: string): readonly AnyEntity[] {
    this.reads?.key(ofKind(kind));
    return this.byKind.get(kind) ?? [];
  }

  /** The entity with a full reference. */
  get(ref: string): AnyEntity | undefined {
    this.reads?.content(ref);
    return this.byRef.get(ref);
  }

  /**
   * The service with a full reference, for one who reads of it only its name, its environments and what
   * it lists: another change of the service does not concern him.
   */
  outlineOf(ref: string): ModelEntity<'Service'> | undefined {
    this.reads?.note('outline', ref);
    const entity = this.byRef.get(ref);
    return isA(entity, 'Service') ? entity : undefined;
  }

  /** All services, for one who reads of them only what {@link outlineOf} names. */
  outlines(): readonly ModelEntity<'Service'>[] {
    this.reads?.key(OUTLINES);
    return this.unnoted(() => this.entities('Service'));
  }

  /** Whether there is an entity with a full reference, for one who asks about very many. */
  has(ref: string): boolean {
    this.reads?.key(namesOf(kindOfRef(ref)));
    return this.isThere(ref);
  }

  /** Every namespace that an entity is in, lower case and sorted. */
  get namespaces(): readonly string[] {
    this.reads?.key(NAMESPACES);
    return this.whole?.namespaces() ?? this.ownNamespaces;
  }

  /**
   * Full form of a reference as it is written, or undefined where it is malformed.
   *
   * @param text - the reference as written
   * @param defaultKind - lower case
   * @param namespace - of the entity that holds it
   */
  refOf(
    text: string,
    defaultKind: string,
    namespace: string,
  ): string | undefined {
    // An entity's own text where there is one, so that the model holds it once.
    return (
      this.byRef.get(likelyRef(text, defaultKind, namespace))?.ref ??
      resolveRef(text, defaultKind, namespace)
    );
  }

  /** Every entity of the model, in the order of the input. */
  all(): Iterable<AnyEntity> {
    this.reads?.key(EVERYTHING);
    return this.byRef.values();
  }

  /** How many entities the model holds. */
  get size(): number {
    this.reads?.key(EVERYTHING);
    return this.byRef.size;
  }

  /** Whether a reference of an entity points out of the model: at nothing, or at a rejected document. */
  pointsOutside(entity: AnyEntity): boolean {
    if (this.reads) {
      for (const { ref } of referencesOf(entity)) {
        this.reads.note('presence', ref);
      }
    }
    return this.whole
      ? referencesOf(entity).some(({ ref }) => !this.isThere(ref))
      : this.incomplete.has(entity);
  }

  /** Whether a reference points at nothing: not in the model, and not a rejected document. */
  isDangling({ ref }: Reference): boolean {
    this.reads?.note('presence', ref);
    return !this.isThere(ref) && !this.rejected.has(ref);
  }

  /** The result of a function of this graph, computed once. */
  derive<T>(compute: (graph: ModelGraph) => T): T {
    let result = this.derived.get(compute) as T | undefined; // Only this function writes the entry of `compute`.
    if (result === undefined) {
      result = this.reads
        ? this.deriveNoting(compute, this.reads)
        : compute(this);
      this.derived.set(compute, result);
    }
    const remembered = this.remembered.get(compute);
    if (remembered !== undefined) this.reads?.recall(remembered);
    return result;
  }

  /** Computes what does not count as read, because whoever asks notes it more exactly. */
  unnoted<T>(compute: () => T): T {
    return this.reads ? this.reads.unnoted(compute) : compute();
  }

  private isThere(ref: string): boolean {
    return this.byRef.has(ref) || Boolean(this.whole?.has(ref));
  }

  private deriveNoting<T>(compute: (graph: ModelGraph) => T, reads: Reads): T {
    if (isNoting(compute)) return reads.unnoted(() => compute(this));
    let result!: T; // `remember` calls the function at once.
    const remembered = reads.remember(() => {
      result = compute(this);
    });
    this.remembered.set(compute, remembered);
    return result;
  }
}

/** Whether an entity is of one of the eight kinds. */
export function isOfLanguage(entity: AnyEntity): entity is ModelEntity {
  return Object.hasOwn(KINDS, entity.kind);
}

/** The references of an entity of the eight kinds; none of others. */
export function referencesOf(entity: AnyEntity): readonly Reference[] {
  return isOfLanguage(entity) ? entity.references : [];
}

type MutableEntity = { -readonly [F in keyof AnyEntity]: AnyEntity[F] } & {
  references?: Reference[];
};

function toEntity(source: EntityLike, ref: string): MutableEntity {
  const { name, title, description, annotations } = source.metadata;
  return {
    kind: kindInModel(source),
    ref,
    name,
    title: title || displayName(source.spec) || name,
    description,
    annotations,
    spec: source.spec,
    references: undefined,
  };
}

function displayName(spec: unknown): string | undefined {
  const profile = (spec as { profile?: { displayName?: unknown } } | undefined)
    ?.profile;
  return typeof profile?.displayName === 'string'
    ? profile.displayName
    : undefined;
}

function kindInModel(source: EntityLike): string {
  // An entity of another API group may share a kind's name; it must not pass for one of the language.
  return Object.hasOwn(KINDS, source.kind) && !ourKind(source)
    ? `${source.apiVersion} ${source.kind}`
    : source.kind;
}

function ourKind(source: EntityLike): KindName | undefined {
  return source.apiVersion === API_VERSION && Object.hasOwn(KINDS, source.kind)
    ? (source.kind as KindName)
    : undefined;
}

/** Order of references: by code unit, the same on every machine. */
export function byRefOrder(a: { ref: string }, b: { ref: string }): number {
  if (a.ref === b.ref) return 0;
  return a.ref < b.ref ? -1 : 1;
}
