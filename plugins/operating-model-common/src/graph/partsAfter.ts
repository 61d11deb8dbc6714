import type { EntityLike } from '../kinds/entity';
import { formatRef, namespaceOfRef } from '../kinds/entityRef';
import {
  isIncomplete,
  ourKind,
  resolveInto,
  toEntity,
  type GraphParts,
} from './GraphParts';
import { byRefOrder, type AnyEntity, type Reference } from './ModelEntity';
import { SpecResolver } from './resolveSpec';

/** Entities that came, changed or went. */
export interface GraphChanges {
  /** New ones and new versions. */
  put: Iterable<EntityLike>;
  /** Full references of those that are gone. */
  removed: Iterable<string>;
}

type Changed = ReadonlyMap<string, AnyEntity | undefined>;
type MutableReference = { -readonly [F in keyof Reference]: Reference[F] };

/**
 * The parts of a graph after changes. Entities that did not change are shared with the parts before, and
 * their references are led to what is there now: copying them would take as long as building all anew.
 *
 * @param before - of entities in the order of their references
 */
export function partsAfter(
  before: GraphParts,
  { put, removed }: GraphChanges,
): GraphParts {
  const changed = new Map<string, AnyEntity | undefined>();
  for (const ref of removed) changed.set(ref, undefined);
  const byRef = new Map(before.byRef);
  const resolvers: (() => void)[] = [];
  for (const source of put) {
    const namespace = source.metadata.namespace || 'default';
    const ref = formatRef(source.kind, namespace, source.metadata.name);
    const entity = toEntity(source, ref);
    changed.set(ref, entity);
    const resolver = new SpecResolver(namespace, each => byRef.get(each));
    if (ourKind(source)) resolvers.push(() => resolveInto(entity, resolver));
  }
  for (const [ref, entity] of changed) {
    if (entity) byRef.set(ref, entity);
    else byRef.delete(ref);
  }
  for (const entity of before.byRef.values()) lead(entity, changed);
  for (const resolve of resolvers) resolve();
  const isSame = isSameRefs(before.byRef, changed);
  return {
    byRef,
    byKind: kindsAfter(before, changed),
    incomplete: isSame
      ? incompleteAfter(before, changed)
      : new Set([...byRef.values()].filter(isIncomplete)),
    namespaces: isSame
      ? before.namespaces
      : new Set(Array.from(byRef.keys(), namespaceOfRef)),
  };
}

/** Whether nothing came or went. */
function isSameRefs(before: ReadonlyMap<string, unknown>, changed: Changed) {
  return [...changed].every(
    ([ref, entity]) => before.has(ref) === (entity !== undefined),
  );
}

/** Where nothing came or went, only what changed can lead out of the model now, or no more. */
function incompleteAfter(
  { incomplete, byRef }: GraphParts,
  changed: Changed,
): Set<AnyEntity> {
  const after = new Set(incomplete);
  for (const [ref, entity] of changed) {
    const before = byRef.get(ref);
    if (before) after.delete(before);
    if (entity && isIncomplete(entity)) after.add(entity);
  }
  return after;
}

/** Leads the references of an entity to what is there now. */
function lead(
  { references }: AnyEntity & { references?: readonly MutableReference[] },
  changed: Changed,
) {
  if (!references) return;
  for (const reference of references) {
    if (changed.has(reference.ref)) {
      reference.target = changed.get(reference.ref);
    }
  }
}

function kindsAfter({ byKind, byRef }: GraphParts, changed: Changed) {
  const after = new Map(byKind);
  const kinds = new Set<string>();
  for (const [ref, entity] of changed) {
    for (const each of [byRef.get(ref), entity]) if (each) kinds.add(each.kind);
  }
  for (const kind of kinds) {
    const others = (byKind.get(kind) ?? []).filter(
      each => !changed.has(each.ref),
    );
    const own = [...changed.values()].filter(each => each?.kind === kind);
    after.set(
      kind,
      [...others, ...own.flatMap(each => each ?? [])].sort(byRefOrder),
    );
  }
  return after;
}
