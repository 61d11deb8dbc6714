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
