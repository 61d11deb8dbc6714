import type { EntityLike } from '../../kinds/entity';
import type { KindName, SpecOf } from '../../kinds';
import type { EntityRefText, WordOrRefText } from '../../kinds/schema';
import { refOf } from '../references';

/** A spec in which every reference is text, in full. */
type AsText<T> = T extends EntityRefText | WordOrRefText
  ? string
  : T extends readonly (infer U)[]
    ? AsText<U>[]
    : T extends object
      ? { [K in keyof T]: AsText<T[K]> }
      : T;

/** An entity as written, with its reference. */
interface Written<S> {
  ref: string;
  spec: S;
}

/** An entity of a kind as written. */
export type Plain<K extends KindName> = Written<AsText<SpecOf<K>>>;

/** What is compared of a finding. */
export interface PlainGap {
  subject: string;
  involves?: string[];
  services?: string[];
}

type Names = readonly string[] | undefined;
type Scope = { services?: Names; environments?: Names };

/**
 * A model to be read in the plainest way, without an index: the second opinion on what the rules find.
 * It is written from the text of the rules alone, and compares everything with everything.
 */
export class PlainModel {
  constructor(private readonly entities: readonly EntityLike[]) {}

  /** The entities of a kind, sorted by reference. */
  of<K extends KindName>(kind: K): Plain<K>[] {
    // Arbitrary models are valid: their specs are of their kind.
    return this.ofAny(kind) as Plain<K>[];
  }

  /** Whether an entity is in the model. */
  has(ref: string): boolean {
    return this.entities.some(entity => refOf(entity) === ref);
  }

  /** A group or user, with the groups and people that any end puts into it, through any number of groups. */
  membersOf(start: string): Set<string> {
    const found = new Set([start]);
    for (const each of found) {
      for (const { ref, spec } of [
        ...this.ofAny('Group'),
        ...this.ofAny('User'),
      ]) {
        const {
          parent,
          memberOf = [],
          children = [],
          members = [],
        } = spec as {
          parent?: string;
          memberOf?: string[];
          children?: string[];
          members?: string[];
        };
        if (parent === each || memberOf.includes(each)) found.add(ref);
        if (ref === each)
          [...children, ...members].forEach(below => found.add(below));
      }
    }
    return found;
  }

  /** The services that follow a process, or that a forum is for: either end names it, or its scope is all. */
  namedOrInScope(entity: Written<Scope>, listing: 'processes' | 'forums') {
    const { services, environments } = entity.spec;
    return this.of('Service').filter(
      ({ ref, spec }) =>
        spec[listing]?.includes(entity.ref) ||
        (services?.length
          ? services.includes(ref)
          : common(environments, spec.environments)),
    );
  }

  /** The services that a control or a decision right applies to. */
  inScope({ spec: { services, environments } }: Written<Scope>) {
    return this.of('Service').filter(
      ({ ref, spec }) =>
        common(services, [ref]) && common(environments, spec.environments),
    );
  }

  /** The processes that a service follows. */
  followedBy(service: string) {
    return this.of('Process').filter(process =>
      this.namedOrInScope(process, 'processes').some(
        ({ ref }) => ref === service,
      ),
    );
  }

  /** The forums of a service. */
  forumsOf(service: string) {
    return this.of('Forum').filter(forum =>
      this.namedOrInScope(forum, 'forums').some(({ ref }) => ref === service),
    );
  }

  /** The decision rights that apply to a service. */
  rightsOf(service: string) {
    return this.of('DecisionRight').filter(right =>
      this.inScope(right).some(({ ref }) => ref === service),
    );
  }

  private ofAny(kind: string): Written<unknown>[] {
    return this.entities
      .filter(entity => entity.kind === kind)
      .map(entity => ({ ref: refOf(entity), spec: entity.spec }))
      .sort((a, b) => (a.ref < b.ref ? -1 : 1));
  }
}

/** Whether lists share a name; an absent or empty one holds all. */
export function common(...lists: Names[]): boolean {
  const [first, ...others] = lists.filter(list => list?.length);
  return (
    !first || first.some(name => others.every(list => list?.includes(name)))
  );
}

/** The references of entities. */
export function refsOf(entities: readonly { ref: string }[]): string[] {
  return entities.map(({ ref }) => ref);
}

/** Every pair of a list, the first of each before the second. */
export function pairsOf<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));
}
