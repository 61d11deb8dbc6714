import { useContext } from 'react';
import { CanvasContext } from '../canvas/CanvasContext';
import { GapBadge } from '../canvas/GapBadge';

interface FlowGapsProps {
  /** Full reference. */
  process: string;
  /** The part of the process that is looked at, such as `spec.stages[0]`. */
  path: string;
}

/** The gaps that a part of a process proves; none where a flow stands without a canvas. */
export function FlowGaps({ process, path }: FlowGapsProps) {
  const canvas = useContext(CanvasContext);
  if (!canvas) return null;
  return (
    <GapBadge
      gaps={canvas.gapsAt(process, path)}
      onShowGap={canvas.onShowGap}
    />
  );
}

/** Where a stage stands in its process. */
export function pathOfStage(index: number): string {
  return `spec.stages[${index}]`;
}
