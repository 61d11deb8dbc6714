import { ourKind } from '../graph/GraphParts';
import type { EntityLike } from '../kinds/entity';
import type { Members } from './Members';

/**
 * The entities of a part of the model. Services of which only the outline is read are there as no more than that:
 * where something holds for all services, they are most of the part.
 */
export class Part {
  private readonly whole = new Set<string>();
  private readonly outlined = new Set<string>();

  /**
   * @param limit - the most entities that it may hold
   */
  constructor(
    private readonly members: Members,
    private readonly limit: number,
  ) {}

  /** Grows with whatever is added that was not there, or not as a whole. */
  get size(): number {
    return this.whole.size + this.outlined.size;
  }

  /** Adds entities, as full references; says whether the part is within its limit. */
  add(refs: Iterable<string>): boolean {
    return this.addTo(this.whole, refs);
  }

  /** Adds what was read; says whether the part is within its limit. */
  addRead(tokens: ReadonlySet<number>): boolean {
    for (const token of tokens) {
      const contributors = this.members.contributorsTo(token, this.limit);
      const place = this.members.isOutline(token) ? this.outlined : this.whole;
      if (!contributors || !this.addTo(place, contributors)) return false;
    }
    return true;
  }

  /** The entities in the order of their references. */
  *entities(): Iterable<EntityLike> {
    for (const ref of [...new Set([...this.whole, ...this.outlined])].sort()) {
      const source = this.members.get(ref);
      if (source) yield this.whole.has(ref) ? source : outlineOf(source);
    }
  }

  private addTo(place: Set<string>, refs: Iterable<string>): boolean {
    for (const ref of refs) if (this.members.has(ref)) place.add(ref);
    return this.size <= this.limit;
  }
}

/** What `ModelGraph.outlineOf` may be asked about. */
function outlineOf(source: EntityLike): EntityLike {
  if (ourKind(source) !== 'Service') return source;
  // The spec of an entity of the model is an object.
  const { environments, processes, forums } = source.spec as Record<
    string,
    unknown
  >;
  return { ...source, spec: { environments, processes, forums } };
}
