import {
  PROCESS_TYPES,
  type CanvasItem,
} from '@onemap/plugin-operating-model-common';

/**
 * Processes in the order in which people look for them: those that the service and its processes name
 * before those that hold for every service, and each of these by type, incidents first.
 */
export function inFlowOrder(items: readonly CanvasItem[]): CanvasItem[] {
  return [...items].sort(
    (a, b) => Number(isGeneral(a)) - Number(isGeneral(b)) || rank(a) - rank(b),
  );
}

function isGeneral(item: CanvasItem): boolean {
  return item.reasons.every(({ path }) => path === undefined);
}

function rank(item: CanvasItem): number {
  const type = item.notes.find(({ note }) => note === 'type')?.text;
  const index = PROCESS_TYPES.findIndex(each => each === type);
  return index < 0 ? PROCESS_TYPES.length : index;
}

/** How many columns give rows of like length, at most `most`. */
export function columnsFor(count: number, most: number): number {
  const rows = Math.max(1, Math.ceil(count / most));
  return Math.max(1, Math.ceil(count / rows));
}
