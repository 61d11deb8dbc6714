import type { CanRead } from '../canvas/restrictCanvas';

/**
 * A view as a caller may see it. Every view names entities by objects with a `ref`: such an object in
 * a list is left out where the caller may not read the entity, and a field that holds one is undefined.
 *
 * @returns the view, and how many different entities were left out
 */
export function restrictView<T>(
  view: T,
  canRead: CanRead,
): { view: T; hidden: number } {
  const hidden = new Set<string>();
  const restricted = restrict(view, canRead, hidden);
  // Only objects with an unreadable `ref` are taken out, from lists and optional fields.
  return { view: restricted as T, hidden: hidden.size };
}

function restrict(
  value: unknown,
  canRead: CanRead,
  hidden: Set<string>,
): unknown {
  if (Array.isArray(value)) {
    return value
      .map(each => restrict(each, canRead, hidden))
      .filter(each => each !== undefined);
  }
  if (typeof value !== 'object' || value === null) return value;
  const { ref } = value as { ref?: unknown };
  if (typeof ref === 'string' && !canRead(ref)) {
    hidden.add(ref);
    return undefined;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      restrict(each, canRead, hidden),
    ]),
  );
}
