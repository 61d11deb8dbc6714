import type { ModelGraph } from './ModelGraph';

const NOTING = new WeakSet<object>();

/**
 * Marks a function for `graph.derive` whose result says itself what is read of it, each time that it is
 * asked. What any other function derives counts as read in whole: that is sound, and slow to keep up.
 */
export function noting<T>(
  compute: (graph: ModelGraph) => T,
): (graph: ModelGraph) => T {
  NOTING.add(compute);
  return compute;
}

/** Whether a function is marked by {@link noting}. */
export function isNoting(compute: object): boolean {
  return NOTING.has(compute);
}
