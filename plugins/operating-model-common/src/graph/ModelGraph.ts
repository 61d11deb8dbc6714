import { KINDS, type KindName } from '../kinds';
import type { EntityLike } from '../kinds/entity';
import { likelyRef, resolveRef } from '../kinds/entityRef';
import { partsInSteps, type GraphParts } from './GraphParts';
import { EVERYTHING, NAMESPACES, ofKind, OUTLINES } from './keys';
import {
  isA,
  type AnyEntity,
  type ModelEntity,
  type Reference,
} from './ModelEntity';
import { isNoting } from './noting';
import { partsAfter, type GraphChanges } from './partsAfter';
import type { Reads } from './Reads';
import { allAtOnce, type Steps } from './steps';

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
 * The whole model: entities, and the references between them. Built once, linear in the entities, and not
 * changed while it is in use; what is derived from it is computed on first use and kept.
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
    private readonly parts: GraphParts,
    { rejected, reads, whole }: ModelGraphOptions,
  ) {
    this.byRef = parts.byRef;
    this.byKind = parts.byKind;
    this.incomplete = parts.incomplete;
    this.ownNamespaces = [...parts.namespaces].sort();
    this.rejected = new Set(rejected);
    this.reads = reads;
    this.whole = whole;
  }

  /** Builds the graph. Of two entities with one reference the first counts. */
  static build(
    entities: Iterable<EntityLike>,
    options: ModelGraphOptions = {},
  ): ModelGraph {
    return allAtOnce(ModelGraph.buildInSteps(entities, options));
  }

  /** The same as {@link build}, step by step. */
  static *buildInSteps(
    entities: Iterable<EntityLike>,
    options: ModelGraphOptions = {},
  ): Steps<ModelGraph> {
    const parts = yield* partsInSteps(entities, options.reads);
    return new ModelGraph(parts, options);
  }

  /**
   * The graph after some changes: the same as one that is built anew, many times faster. It takes the place
   * of this one, whose references lead to the new versions from then on. Only for a graph that was built in
   * the order of the references, without noting reads.
   *
   * @param rejected - as in {@link ModelGraphOptions}
   */
  after(changes: GraphChanges, rejected: Iterable<string>): ModelGraph {
    if (this.reads) throw new Error('A graph that notes reads is built anew.');
    return new ModelGraph(partsAfter(this.parts, changes), { rejected });
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

  /** Whether there is an entity with a full reference. */
  has(ref: string): boolean {
    this.reads?.note('presence', ref);
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
    this.reads?.note('ends', entity.ref);
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
    if (this.reads) {
      const remembered = this.remembered.get(compute);
      if (remembered !== undefined) this.reads.recall(remembered);
    }
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
