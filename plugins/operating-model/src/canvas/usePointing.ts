import type { CanvasItem } from '@onemap/plugin-operating-model-common';
import { useCallback, useMemo, useState, type SyntheticEvent } from 'react';
import { pointedAt, type Pointed } from './emphasis';

/** The attribute by which an element says which item it shows. */
export const ITEM_ATTRIBUTE = 'data-item';

/**
 * What is pointed at on a canvas, with the pointer or with keyboard focus. One set of listeners for the
 * whole canvas: elements name their item in {@link ITEM_ATTRIBUTE}.
 */
export function usePointing(items: ReadonlyMap<string, CanvasItem>) {
  const [ref, setRef] = useState<string>();
  const point = useCallback((event: SyntheticEvent) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const shown = target.closest(`[${ITEM_ATTRIBUTE}]`);
    setRef(shown?.getAttribute(ITEM_ATTRIBUTE) ?? undefined);
  }, []);
  const leave = useCallback(() => setRef(undefined), []);
  const pointed = useMemo((): Pointed | undefined => {
    const item = ref === undefined ? undefined : items.get(ref);
    return item && pointedAt(item);
  }, [items, ref]);
  return {
    pointed,
    listeners: {
      onMouseOver: point,
      onMouseLeave: leave,
      onFocus: point,
      onBlur: leave,
    },
  };
}
