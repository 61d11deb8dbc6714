import {
  isInLens,
  type CanvasItem,
} from '@onemap/plugin-operating-model-common';
import { useFormats } from '../shared/useFormats';
import { useText } from '../shared/useText';
import { VisuallyHidden } from '../shared/VisuallyHidden';
import { useCanvasContext } from './CanvasContext';

/** Says to screen readers what the lights of the canvas say: what an item is tied to, and whether the lens leaves it out. */
export function TiesHint({ id, item }: { id: string; item: CanvasItem }) {
  const t = useText();
  const formats = useFormats();
  const { lens, titleOf } = useCanvasContext();
  const names = item.ties.flatMap(ref => titleOf(ref) ?? []);
  const parts = [
    ...(names.length
      ? [t('canvas.tiedTo', { names: formats.list(names) })]
      : []),
    ...(isInLens(item, lens) ? [] : [t('canvas.outsideLens')]),
  ];
  return <VisuallyHidden id={id}>{parts.join('; ')}</VisuallyHidden>;
}
