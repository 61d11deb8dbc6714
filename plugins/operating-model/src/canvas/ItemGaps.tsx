import type { Box, CanvasItem } from '@onemap/plugin-operating-model-common';
import { useCanvasContext } from './CanvasContext';
import { GapBadge } from './GapBadge';

interface ItemGapsProps {
  /** The box that the item is shown in. */
  box: Box;
  item: CanvasItem;
}

/** The gaps of an item: those that its box counts, and apart from them those of other boxes that involve it. */
export function ItemGaps({ box, item }: ItemGapsProps) {
  const { gapsOf, onShowGap } = useCanvasContext();
  const gaps = gapsOf(item.findings);
  return (
    <>
      <GapBadge
        gaps={gaps.filter(gap => gap.box === box)}
        onShowGap={onShowGap}
      />
      <GapBadge
        isElsewhere
        gaps={gaps.filter(gap => gap.box !== box)}
        onShowGap={onShowGap}
      />
    </>
  );
}
