import { ModelGraph } from '../graph/ModelGraph';
import type { ModelEntity } from '../graph/ModelEntity';
import type { EntityLike } from '../kinds/entity';
import { KIND_NAMES } from '../kinds';
import { formatRef } from '../kinds/entityRef';
import { MEMBERSHIP_FIELDS } from './arbitraryModel';

/** Full reference of an entity as written. */
export function refOf({ kind, metadata }: EntityLike): string {
  return formatRef(kind, metadata.namespace, metadata.name);
}

/**
 * The model with every reference written anew, those of groups and people included.
 *
 * @param rewrite - from the full reference, the field and the entity that holds it
 */
export function rewriteReferences(
  entities: readonly EntityLike[],
  rewrite: (ref: string, path: string, holder: EntityLike) => string,
): EntityLike[] {
  const graph = ModelGraph.build(entities);
  const resolved = new Map<string, ModelEntity>(
    KIND_NAMES.flatMap(kind =>
      graph.entities(kind).map(each => [each.ref, each] as const),
    ),
  );
  return entities.map(entity => {
    const copy = structuredClone(entity);
    for (const { ref, path } of resolved.get(refOf(entity))?.references ?? []) {
      setAt(copy, path, rewrite(ref, path, entity));
    }
    for (const field of MEMBERSHIP_FIELDS[entity.kind] ?? []) {
      const spec = copy.spec as Record<string, unknown>; // As arbitraryModel makes it.
      const anew = (ref: string) => rewrite(ref, `spec.${field}`, entity);
      const value = spec[field];
      if (typeof value === 'string') spec[field] = anew(value);
      else if (Array.isArray(value)) spec[field] = value.map(anew);
    }
    return copy;
  });
}

/** Sets the value at a path such as `spec.stages[0].forum`. */
function setAt(target: object, path: string, value: string) {
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop() ?? '';
  const holder = keys.reduce<Record<string, unknown>>(
    // The path was read from the same entity.
    (each, key) => each[key] as Record<string, unknown>,
    target as Record<string, unknown>,
  );
  holder[last] = value;
}
