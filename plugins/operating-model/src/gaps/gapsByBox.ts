import {
  BOXES,
  type Box,
  type FindingView,
} from '@onemap/plugin-operating-model-common';

const RANK = { error: 0, warning: 1, info: 2 };
const ACCEPTED = 10;

/** Gaps by the box that they show in: the box with the worst first, then as on the canvas; in a box, open ones before accepted ones, the worst first. */
export function gapsByBox(
  gaps: readonly FindingView[],
): { box: Box; gaps: FindingView[] }[] {
  const ordered = [...gaps].sort((a, b) => rankOf(a) - rankOf(b));
  return BOXES.map(box => ({
    box,
    gaps: ordered.filter(gap => gap.box === box),
  }))
    .filter(group => group.gaps.length)
    .sort((a, b) => rankOf(a.gaps[0]) - rankOf(b.gaps[0]));
}

function rankOf({ state, severity }: FindingView): number {
  return RANK[severity] + (state === 'open' ? 0 : ACCEPTED);
}
