import { compareText } from '@onemap/plugin-operating-model-common';
import { fromCursor, toCursor } from './cursors';

/** By what an item is sorted, the first part first. */
type Key = (string | number)[];

/** A list that is small enough to be sorted in memory, and how to page through it. */
export interface Paging<T> {
  keyOf: (item: T) => Key;
  refOf: (item: T) => string;
  order: 'asc' | 'desc';
  limit: number;
  /** What the cursor was made for; another sort needs another cursor. */
  sort: string;
  cursor: string | undefined;
}

/**
 * One page of a list. The cursor holds the place of the last item and not its number, so that a page
 * neither repeats nor skips what stands still while other items come and go.
 */
export function pageThrough<T>(
  items: readonly T[],
  { keyOf, refOf, order, limit, sort, cursor }: Paging<T>,
): { items: T[]; nextCursor?: string } {
  const placed = items.map(item => ({
    item,
    key: keyOf(item),
    ref: refOf(item),
  }));
  const sign = order === 'asc' ? 1 : -1;
  const compare = (a: Place, b: Place) =>
    sign * compareKeys(a.key, b.key) || compareText(a.ref, b.ref);
  const after = cursor && fromCursor(cursor, isPlaceIn(sort));
  const rest = after
    ? placed.filter(each => compare(each, { key: after[1], ref: after[2] }) > 0)
    : placed;
  rest.sort(compare);
  const page = rest.slice(0, limit);
  const last = page[page.length - 1];
  return {
    items: page.map(({ item }) => item),
    ...(rest.length > limit
      ? { nextCursor: toCursor([sort, last.key, last.ref]) }
      : {}),
  };
}

interface Place {
  key: Key;
  ref: string;
}

function isPlaceIn(sort: string) {
  return (given: unknown): given is [string, Key, string] =>
    Array.isArray(given) &&
    given[0] === sort &&
    Array.isArray(given[1]) &&
    given[1].every(part => ['string', 'number'].includes(typeof part)) &&
    typeof given[2] === 'string';
}

function compareKeys(a: Key, b: Key): number {
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i], b[i]];
    const difference =
      typeof x === 'number' ? x - Number(y) : compareText(x, String(y));
    if (difference) return difference;
  }
  return 0;
}
