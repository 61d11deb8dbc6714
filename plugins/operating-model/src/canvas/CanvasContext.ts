import type {
  CanvasItem,
  FindingView,
  Lens,
} from '@onemap/plugin-operating-model-common';
import { createContext, useContext } from 'react';
import type { Pointed } from './emphasis';
import type { ItemWords } from './useItemWords';

/** What every part of one canvas shares. */
export interface CanvasContextValue {
  lens: Lens;
  pointed: Pointed | undefined;
  /** The open and accepted gaps of an item or box. */
  gapsOf(fingerprints: readonly string[]): FindingView[];
  /** The same of those that a part of an entity proves, given as a path such as `spec.stages[0]`. */
  gapsAt(entityRef: string, path: string): FindingView[];
  /** Goes to a gap in the list below. */
  onShowGap(fingerprint: string): void;
  /** The name of an item that is on the canvas. */
  titleOf(ref: string): string | undefined;
  words: ItemWords;
  /** Names the items by their place, so that ids on the page are unique. */
  idOf(item: CanvasItem, part: string): string;
}

/** Set by `OperatingModelCanvas` and the list view. */
export const CanvasContext = createContext<CanvasContextValue | undefined>(
  undefined,
);

/** What the canvas around a component shares. */
export function useCanvasContext(): CanvasContextValue {
  const value = useContext(CanvasContext);
  if (!value) throw new Error('This component belongs inside a canvas');
  return value;
}
