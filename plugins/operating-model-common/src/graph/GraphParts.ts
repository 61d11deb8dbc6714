import { KINDS, KIND_NAMES, type KindName } from '../kinds';
import type { EntityLike } from '../kinds/entity';
import { formatRef } from '../kinds/entityRef';
import { API_VERSION } from '../kinds/schema';
import { byRefOrder, isA, type AnyEntity, type Reference } from './ModelEntity';
import { pushTo } from './multimap';
import { noteSeats } from './noteSeats';
import type { Reads } from './Reads';
import { planOfKind, SpecResolver } from './resolveSpec';
import { someAtATime, type Steps } from './steps';

/** What a graph is made of. */
export interface GraphParts {
  /** Each entity by its full reference, in the order of the input. */
  byRef: Map<string, AnyEntity>;
  /** By kind; those of the eight kinds sorted by reference, others in the order of the input. */
  byKind: Map<string, AnyEntity[]>;
  /** Those with a reference that leads out of the model. */
  incomplete: Set<AnyEntity>;
  /** Lower case. */
  namespaces: Set<string>;
}

/** An entity while its references are resolved. */
type MutableEntity = { -readonly [F in keyof AnyEntity]: AnyEntity[F] } & {
  references?: Reference[];
};

/** Puts a graph together. Of two entities with one reference the first counts. */
export function* partsInSteps(
  entities: Iterable<EntityLike>,
  reads?: Reads,
): Steps<GraphParts> {
  const byRef = new Map<string, AnyEntity>();
  const byKind = new Map<string, AnyEntity[]>();
  const unresolved = new Map<string, MutableEntity[]>();
  const namespaces = new Set<string>();
  const incomplete = new Set<AnyEntity>();
  yield* someAtATime(entities, some => {
    for (const source of some) {
      const namespace = source.metadata.namespace || 'default';
      const ref = formatRef(source.kind, namespace, source.metadata.name);
      if (byRef.has(ref)) continue;
      namespaces.add(namespace.toLowerCase());
      const entity = toEntity(source, ref);
      byRef.set(ref, entity);
      pushTo(byKind, entity.kind, entity);
      if (ourKind(source)) pushTo(unresolved, namespace, entity);
    }
  });
  for (const [namespace, ofNamespace] of unresolved) {
    const resolver = new SpecResolver(namespace, ref => byRef.get(ref), reads);
    yield* someAtATime(ofNamespace, some => {
      for (const entity of some) {
        resolveInto(entity, resolver);
        if (reads && isA(entity, 'Forum')) noteSeats(entity, reads);
        if (isIncomplete(entity)) incomplete.add(entity);
      }
    });
  }
  for (const kind of KIND_NAMES) byKind.get(kind)?.sort(byRefOrder);
  return { byRef, byKind, incomplete, namespaces };
}

/** An entity as the model has it, its references not yet resolved. */
export function toEntity(source: EntityLike, ref: string): MutableEntity {
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

/** Resolves the references of an entity of the eight kinds. */
export function resolveInto(entity: MutableEntity, resolver: SpecResolver) {
  // Only entities of the eight kinds are resolved: their kind is as written, and each has a plan.
  const plan = planOfKind(entity.kind as KindName);
  if (!plan) return;
  const { spec, references } = resolver.resolve(plan, entity.spec);
  entity.spec = spec;
  entity.references = references;
}

/** Whether a reference of an entity leads out of the model. */
export function isIncomplete({ references }: MutableEntity): boolean {
  return references?.some(({ target }) => !target) ?? false;
}

/** The kind of the language that an entity is of, if it is of one. */
export function ourKind(source: EntityLike): KindName | undefined {
  return source.apiVersion === API_VERSION && Object.hasOwn(KINDS, source.kind)
    ? (source.kind as KindName)
    : undefined;
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
