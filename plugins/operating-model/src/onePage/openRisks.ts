import type {
  CanvasAnswer,
  CanvasItem,
} from '@onemap/plugin-operating-model-common';
import { noteOf } from '../canvas/noteWords';

/** The open risks of a service, the greatest first; those without a score, of which nobody knows how great they are, before all. */
export function openRisks(canvas: CanvasAnswer): CanvasItem[] {
  const base = canvas.boxes.find(({ box }) => box === 'management-system');
  return (base?.items ?? [])
    .filter(item => item.kind === 'Risk' && noteOf(item, 'status') === 'open')
    .sort((a, b) => scoreOf(b) - scoreOf(a));
}

function scoreOf(risk: CanvasItem): number {
  return Number(noteOf(risk, 'score') ?? Infinity);
}
