import type { AnsweredInPages } from '@onemap/plugin-operating-model-common';
import { evaluationSummaryOf, type Context } from './Context';
import { restrict } from './restrict';
import { sliceOf, type SliceRequest } from './sliceOf';

/** Views of the whole model: a list of rows under some name, and what stands around it. */
type Grid<K extends string> = { [key in K]: object[] } & {
  hiddenIn?: Record<string, number>;
};

/** What somebody may see of a grid: the rows of which something is left, and what is not to be seen. */
interface Outline {
  rows: readonly object[];
  hidden: { hidden?: number };
  hiddenIn: Record<string, number> | undefined;
}

// A row takes a few bytes of an outline; policies set conditions for departments, or for each of their people.
const OUTLINES_AT_MOST = 100;

const outlines = new WeakMap<object, Map<string, Outline & { of: object }>>();

/**
 * Some rows of a grid as the caller may see them. To look through a large grid takes longer than all else,
 * so it is done once for all who may see the same.
 *
 * @param grid - the same object as long as the model is the same
 * @param columnsOf - the part of the grid that is for the rows on the page alone
 */
export function pageOfGrid<K extends string, G extends Grid<K>>(
  context: Context,
  request: SliceRequest,
  grid: G,
  rows: K,
  columnsOf: (page: G[K]) => Partial<G> = () => ({}),
): G & AnsweredInPages {
  const { hidden, hiddenIn, ...outline } = outlineOf(context, grid, rows);
  const { items, ...slice } = sliceOf(outline.rows, request);
  // Rows of the grid, of which each still has something to show.
  const { view: page } = restrict(items as G[K], context);
  const { view } = restrict(
    { ...grid, ...columnsOf(page), [rows]: [] },
    context,
  );
  const { hiddenIn: _, ...around } = view;
  const answer = {
    ...around,
    [rows]: page,
    ...(hiddenIn ? { hiddenIn } : {}),
    ...slice,
    ...hidden,
    evaluation: evaluationSummaryOf(context),
  };
  // Every field of the grid is there, some of them with less in them.
  return answer as unknown as G & AnsweredInPages;
}

function outlineOf<K extends string>(
  context: Context,
  grid: Grid<K>,
  rows: K,
): Outline {
  const { readsAll, readable, key } = context.caller;
  if (readsAll) return makeOutline(context, grid, rows);
  const known = outlines.get(grid) ?? new Map();
  outlines.set(grid, known);
  const found = known.get(key);
  const outline =
    found?.of === readable
      ? found
      : { ...makeOutline(context, grid, rows), of: readable };
  // What was used last stands last.
  known.delete(key);
  known.set(key, outline);
  const [oldest] = known.keys();
  if (known.size > OUTLINES_AT_MOST) known.delete(oldest);
  return outline;
}

function makeOutline<K extends string>(
  context: Context,
  grid: Grid<K>,
  rows: K,
): Outline {
  const { view, hidden } = restrict(grid, context);
  const isWhole = view === grid;
  return {
    rows: isWhole
      ? grid[rows]
      : grid[rows].filter(row => restrict(row, context).view),
    hidden,
    hiddenIn: view.hiddenIn,
  };
}
