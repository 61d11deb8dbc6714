import { fromCursor, toCursor } from './cursors';

/** Which part of a list is asked for. */
export interface SliceRequest {
  limit: number;
  cursor?: string;
}

/** A part of a list whose order is fixed, and where the next part starts. */
export function sliceOf<T>(
  items: readonly T[],
  { limit, cursor }: SliceRequest,
): { items: T[]; totalItems: number; nextCursor?: string } {
  const start = cursor ? fromCursor(cursor, isPlace)[1] : 0;
  const end = start + limit;
  return {
    items: items.slice(start, end),
    totalItems: items.length,
    ...(end < items.length ? { nextCursor: toCursor(['place', end]) } : {}),
  };
}

function isPlace(given: unknown): given is ['place', number] {
  return (
    Array.isArray(given) &&
    given[0] === 'place' &&
    Number.isSafeInteger(given[1]) &&
    given[1] >= 0
  );
}
