// Rows in one statement: far below the number of values that SQLite takes (32,766).
const BATCH = 500;

/** A list in parts that fit into one statement each. */
export function* batches<T>(all: readonly T[]): Iterable<T[]> {
  for (let i = 0; i < all.length; i += BATCH) yield all.slice(i, i + BATCH);
}
