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

/** Where a text opens more brackets than any model has; 0 where it nests by indentation. */
export function tooDeepAt(text: string): number {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[{\]}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > MAX_DEPTH) return index;
  }
  return 0;
}
