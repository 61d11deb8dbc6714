import type { FindingView } from '@onemap/plugin-operating-model-common';

/** How many gaps of a box show at first, unless there are more errors. */
const AT_FIRST = 3;
/** Folding away a single one is not worth a button. */
const WORTH_FOLDING = 2;

/**
 * The gaps of a box that show at first, and those that are folded away: never an open error.
 *
 * @param gaps - the worst first, as `gapsByBox` gives them
 */
export function foldedGaps(gaps: readonly FindingView[]): {
  shown: readonly FindingView[];
  rest: readonly FindingView[];
} {
  const errors = gaps.filter(
    ({ state, severity }) => state === 'open' && severity === 'error',
  ).length;
  const atFirst = Math.max(errors, AT_FIRST);
  if (gaps.length - atFirst < WORTH_FOLDING) return { shown: gaps, rest: [] };
  return { shown: gaps.slice(0, atFirst), rest: gaps.slice(atFirst) };
}
