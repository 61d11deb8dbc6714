import type { CanvasItem } from '@onemap/plugin-operating-model-common';

/** The items that there is room for, in their order; those with gaps are never the ones left out first. */
export function firstWithGaps(
  items: readonly CanvasItem[],
  most: number,
): readonly CanvasItem[] {
  const chosen = new Set(
    [...items]
      .sort(
        (a, b) => Number(b.findings.length > 0) - Number(a.findings.length > 0),
      )
      .slice(0, most),
  );
  return items.filter(item => chosen.has(item));
}
