import { closest, distance } from 'fastest-levenshtein';

/** The known word that a misspelt one most likely meant, or undefined where none is near enough. */
export function nearest(
  word: string,
  known: readonly string[],
): string | undefined {
  if (!known.length) return undefined;
  const lower = word.toLowerCase();
  const sameButCase = known.find(each => each.toLowerCase() === lower);
  if (sameButCase) return sameButCase;
  const candidate = closest(word, known);
  const limit = Math.max(1, Math.ceil(Math.max(word.length, 3) / 3));
  return distance(lower, candidate.toLowerCase()) <= limit
    ? candidate
    : undefined;
}

// Between shorter words one letter is often a word of its own: `paas` is no slip of `saas`.
const SHORTEST_WITH_A_SLIP = 5;

/** The known word of which a word is a slip of the hand: other case, one letter amiss, or two swapped. */
export function slipOf(
  word: string,
  known: readonly string[],
): string | undefined {
  const lower = word.toLowerCase();
  return known.find(
    each =>
      each.toLowerCase() === lower ||
      (each.length >= SHORTEST_WITH_A_SLIP &&
        (distance(lower, each) === 1 || isSwap(lower, each))),
  );
}

function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((character, i) => character !== b[i]);
  const swapped =
    a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2);
  return at >= 0 && swapped === b;
}
