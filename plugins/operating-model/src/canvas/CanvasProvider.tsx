import type {
  CanvasAnswer,
  CanvasItem,
  Lens,
} from '@onemap/plugin-operating-model-common';
import { useId, useMemo, type ReactNode } from 'react';
import { CanvasContext, type CanvasContextValue } from './CanvasContext';
import type { Pointed } from './emphasis';
import { useItemWords } from './useItemWords';
import { usePointing } from './usePointing';

interface CanvasProviderProps {
  canvas: CanvasAnswer;
  lens: Lens;
  /** What a gap lights up, while one is pointed at. */
  pointedByGap?: Pointed;
  onShowGap: (fingerprint: string) => void;
  children: ReactNode;
}

/** Gives the parts of a canvas what they share, and watches what is pointed at in it. */
export function CanvasProvider(props: CanvasProviderProps) {
  const { canvas, lens, pointedByGap, onShowGap, children } = props;
  const words = useItemWords();
  const prefix = useId();
  const items = useMemo(() => itemsOf(canvas), [canvas]);
  const { pointed, listeners } = usePointing(items);
  const gaps = useMemo(
    () => new Map(canvas.findings.map(gap => [gap.fingerprint, gap])),
    [canvas],
  );
  const value = useMemo(
    (): CanvasContextValue => ({
      lens,
      pointed: pointed ?? pointedByGap,
      gapsOf: fingerprints =>
        fingerprints.flatMap(each => gaps.get(each) ?? []),
      gapsAt: (entityRef, path) =>
        [...gaps.values()].filter(
          ({ state, evidence }) =>
            state !== 'resolved' &&
            evidence.some(
              each =>
                each.entityRef === entityRef && each.path.startsWith(path),
            ),
        ),
      onShowGap,
      titleOf: ref => items.get(ref)?.title,
      words,
      idOf: (item, part) => `${prefix}${part}-${item.ref}`,
    }),
    [lens, pointed, pointedByGap, gaps, onShowGap, items, words, prefix],
  );
  return (
    <CanvasContext.Provider value={value}>
      <div {...listeners}>{children}</div>
    </CanvasContext.Provider>
  );
}

/** Every item of the canvas by reference. An entity in two boxes is tied to the same things in both. */
function itemsOf(canvas: CanvasAnswer): Map<string, CanvasItem> {
  return new Map(
    canvas.boxes.flatMap(box => box.items).map(item => [item.ref, item]),
  );
}
