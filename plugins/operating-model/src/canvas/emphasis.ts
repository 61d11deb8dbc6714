import {
  isInLens,
  type CanvasItem,
  type Lens,
} from '@onemap/plugin-operating-model-common';

/** How strongly an item is drawn. */
export type Emphasis = 'plain' | 'lit' | 'dim';

/** What is pointed at: an item, by its reference, or the items of a gap. */
export interface Pointed {
  /** The item pointed at, where it is an item. */
  source?: string;
  /** Full references of everything that lights up. */
  lit: ReadonlySet<string>;
}

/** Pointing at something decides alone; else the lens does. */
export function emphasisOf(
  item: CanvasItem,
  pointed: Pointed | undefined,
  lens: Lens,
): Emphasis {
  if (pointed) return pointed.lit.has(item.ref) ? 'lit' : 'dim';
  return isInLens(item, lens) ? 'plain' : 'dim';
}

/** What lights up when an item is pointed at: it, and what it is tied to. */
export function pointedAt(item: CanvasItem): Pointed {
  return { source: item.ref, lit: new Set([item.ref, ...item.ties]) };
}
