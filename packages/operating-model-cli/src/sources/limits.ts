// An operating model nests about eight levels deep; what walks it later does so by recursion.
const MAX_DEPTH = 100;

/** Whether a value is nested deeper than any model is, which includes one that holds itself. */
export function isTooDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth > MAX_DEPTH) return true;
  for (const each of Object.values(value)) {
    if (isTooDeep(each, depth + 1)) return true;
  }
  return false;
}

// So deep that the parsers would take long to find it out, and deeper than brackets in any text.
const HOPELESS_DEPTH = 1_000;
const HOPELESS_LIST = /(?:[-?:] ){1000}/;

/** Whether a text nests so deeply that it is not worth reading. */
export function isHopelesslyDeep(text: string): boolean {
  return deeperThan(HOPELESS_DEPTH, text) > 0 || HOPELESS_LIST.test(text);
}

/** Where a text opens more brackets than any model has; 0 where it nests by other means. */
export function tooDeepAt(text: string): number {
  return deeperThan(MAX_DEPTH, text);
}

function deeperThan(limit: number, text: string): number {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[{\]}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > limit) return index;
  }
  return 0;
}
