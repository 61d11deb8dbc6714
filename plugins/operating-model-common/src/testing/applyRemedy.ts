import { parseAllDocuments } from 'yaml';
import type { EntityLike } from '../kinds/entity';

/** The documents of a remedy; none where it is advice alone. */
export function documentsOf(remedy: string): EntityLike[] {
  return parseAllDocuments(remedy).flatMap(document => {
    if (document.errors.length) throw document.errors[0];
    const value = document.toJS() as EntityLike | null; // A remedy is written as documents of entities.
    if (value && !value.spec) throw new Error('A remedy that changes nothing');
    return value ? [value] : [];
  });
}

/**
 * Does what a remedy says: merges each of its documents into the entity that it names, or adds it.
 * Objects are merged, scalars replaced, lists added to; items of lists that have the same `name` are
 * merged; `null` removes. The input is left as it is.
 */
export function applyRemedy(
  entities: readonly EntityLike[],
  documents: readonly EntityLike[],
): EntityLike[] {
  const result = [...entities];
  for (const document of documents) {
    const place = result.findIndex(each => isSame(each, document));
    if (place < 0) result.push(document);
    else {
      const { spec } = result[place];
      result[place] = { ...result[place], spec: merged(spec, document.spec) };
    }
  }
  return result;
}

function isSame(a: EntityLike, b: EntityLike): boolean {
  const [refOfA, refOfB] = [a, b].map(({ kind, metadata }) =>
    [kind, metadata.namespace ?? 'default', metadata.name]
      .join('/')
      .toLowerCase(),
  );
  return refOfA === refOfB;
}

function merged(current: unknown, change: unknown): unknown {
  if (Array.isArray(current) && Array.isArray(change)) {
    return change.reduce(withItem, current);
  }
  if (isObject(current) && isObject(change)) {
    const result = { ...current };
    for (const [key, value] of Object.entries(change)) {
      if (value === null) delete result[key];
      else result[key] = merged(result[key], value);
    }
    return result;
  }
  return change;
}

function withItem(list: unknown[], item: unknown): unknown[] {
  const isNamed = isObject(item) && typeof item.name === 'string';
  const place = isNamed
    ? list.findIndex(each => isObject(each) && each.name === item.name)
    : -1;
  return place < 0
    ? [...list, item]
    : list.map((each, i) => (i === place ? merged(each, item) : each));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
