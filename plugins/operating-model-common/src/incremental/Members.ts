import {
  EVERYTHING,
  NAMESPACES,
  ofKind,
  ofStem,
  OUTLINES,
} from '../graph/keys';
import { ModelGraph, type WholeModel } from '../graph/ModelGraph';
import { stemsOf } from '../graph/stems';
import { someAtATime, type Steps } from '../graph/steps';
import type { Aspect, Tokens } from '../graph/Tokens';
import type { EntityLike } from '../kinds/entity';
import { KIND_NAMES } from '../kinds';
import { namespaceOfRef } from '../kinds/entityRef';
import {
  changedBetween,
  contributionsOf,
  type Contributions,
} from './contributions';
import { KeySets } from './KeySets';

/** What is said of a single entity by that entity alone. */
const NAMING_ONE: ReadonlySet<Aspect> = new Set([
  'content',
  'outline',
  'seats',
]);

/** Who is in the model now, as written, and which of them contribute to what can be read. */
export class Members implements WholeModel {
  private readonly sources = new Map<string, EntityLike>();
  private readonly byNamespace = new KeySets<string, string>();
  private readonly contributors = new KeySets<number, number>();
  private order: readonly string[] | undefined;
  // As long as each came after the last, as a catalog's copy has them.
  private isInOrder = true;
  private last = '';

  constructor(private readonly tokens: Tokens) {}

  /** How many entities there are. */
  get size(): number {
    return this.sources.size;
  }

  has(ref: string): boolean {
    return this.sources.has(ref);
  }

  /** An entity as written. */
  get(ref: string): EntityLike | undefined {
    return this.sources.get(ref);
  }

  namespaces(): readonly string[] {
    return [...this.byNamespace.keys()].sort();
  }

  /** Whether there is an entity of a kind. */
  hasKind(kind: string): boolean {
    const token = this.tokens.of('key', ofKind(kind));
    return this.contributors.sizeOf(token) > 0;
  }

  /** Every entity in the order of its reference. */
  all(): Iterable<EntityLike> {
    if (this.isInOrder) return this.sources.values();
    this.order ??= [...this.sources.keys()].sort();
    return this.inOrder(this.order);
  }

  /** Adds an entity; its contributions are learnt from {@link indexInSteps}. */
  add(ref: string, source: EntityLike): void {
    this.sources.set(ref, source);
    this.order = undefined;
    this.isInOrder &&= ref > this.last;
    this.last = ref;
  }

  /** Learns what each entity contributes, once all have been added. */
  indexInSteps(graph: ModelGraph): Steps<void> {
    return someAtATime(this.sources, some => {
      for (const [ref, source] of some) {
        const { listed } = this.contributionsIn(graph, ref, source);
        this.register(ref, listed);
      }
    });
  }

  /**
   * Puts another version in the place of an entity.
   *
   * @param source - undefined where the entity is gone
   * @param changed - takes what the change concerns
   */
  replace(
    ref: string,
    source: EntityLike | undefined,
    changed: Set<number>,
  ): void {
    const namespace = namespaceOfRef(ref);
    const wasThere = this.byNamespace.sizeOf(namespace);
    const before = this.take(ref);
    const after = source && this.put(ref, source);
    if (!source) this.sources.delete(ref);
    changedBetween(before, after, changed);
    if (!before !== !after) {
      this.order = undefined;
      for (const kind of KIND_NAMES) {
        for (const id of this.contributors.of(this.tokens.of(kind, ref))) {
          changed.add(this.tokens.of('ends', this.tokens.nameOf(id)));
        }
      }
      for (const stem of stemsOf(ref)) {
        changed.add(this.tokens.of('key', ofStem(stem)));
      }
    }
    if (!wasThere !== !this.byNamespace.sizeOf(namespace)) {
      changed.add(this.tokens.of('key', NAMESPACES));
    }
  }

  /**
   * The entities that contribute to what can be read, as full references.
   *
   * @returns undefined where they are more than the limit
   */
  contributorsTo(token: number, limit: number): Iterable<string> | undefined {
    const { aspect, name } = this.tokens.parse(token);
    if (NAMING_ONE.has(aspect)) return [name];
    // A part of a model asks the whole which entities there are.
    if (aspect === 'presence' || aspect === 'ends') return [];
    if (aspect === 'key' && name === EVERYTHING) {
      return this.size > limit ? undefined : this.sources.keys();
    }
    if (this.contributors.sizeOf(token) > limit) return undefined;
    return Array.from(this.contributors.of(token), id =>
      this.tokens.nameOf(id),
    );
  }

  /** Whether no more than the outlines of services is read. */
  isOutline(token: number): boolean {
    const { aspect, name } = this.tokens.parse(token);
    return aspect === 'outline' || (aspect === 'key' && name === OUTLINES);
  }

  private *inOrder(refs: readonly string[]): Iterable<EntityLike> {
    for (const ref of refs) {
      const source = this.sources.get(ref);
      if (source) yield source;
    }
  }

  private take(ref: string): Contributions | undefined {
    const source = this.sources.get(ref);
    if (!source) return undefined;
    const contributions = this.contributionsOf(ref, source);
    const id = this.tokens.idOf(ref);
    for (const token of contributions.listed) {
      this.contributors.delete(token, id);
    }
    this.byNamespace.delete(namespaceOfRef(ref), ref);
    return contributions;
  }

  private put(ref: string, source: EntityLike): Contributions {
    const contributions = this.contributionsOf(ref, source);
    if (this.has(ref)) this.sources.set(ref, source);
    else this.add(ref, source);
    this.register(ref, contributions.listed);
    return contributions;
  }

  private contributionsOf(ref: string, source: EntityLike): Contributions {
    return this.contributionsIn(ModelGraph.build([source]), ref, source);
  }

  private contributionsIn(
    graph: ModelGraph,
    ref: string,
    source: EntityLike,
  ): Contributions {
    const entity = graph.get(ref);
    if (!entity) throw new Error(`${ref} is not the reference of the entity.`);
    return contributionsOf(graph, entity, source, this.tokens);
  }

  private register(ref: string, listed: Iterable<number>) {
    const id = this.tokens.idOf(ref);
    for (const token of listed) this.contributors.add(token, id);
    this.byNamespace.add(namespaceOfRef(ref), ref);
  }
}
