import type { Box } from '@onemap/plugin-operating-model-common';
import type { DrawnBox } from './Drawing';

/** Where a box is drawn, in user units. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
  /** How many columns its items flow in. */
  columns: number;
}

/** Width of the drawing; its height follows from what is in it. */
export const WIDTH = 1600;
export const LINE = 22;
export const PADDING = 14;
/** Room for the title of a box. */
export const HEAD = 38;
const MARGIN = 24;
const GAP = 12;
const TOP = 92;
const SIDE = 300;

/** The places of the six boxes as in the Operating Model Canvas, and the height that they need. */
export function layoutOf(boxes: readonly DrawnBox[]): {
  places: Map<Box, Place>;
  height: number;
} {
  const heightOf = (name: Box, columns: number) => {
    const box = boxes.find(each => each.box === name);
    const lines = Math.ceil((box?.items.length ?? 0) / columns);
    return HEAD + PADDING + LINE * (lines + (box?.note ? 1 : 0));
  };
  const inner = WIDTH - 2 * MARGIN;
  const left = MARGIN + SIDE + GAP;
  const main = inner - SIDE - GAP;
  const third = (main - 2 * GAP) / 3;
  const under: Box[] = ['organization', 'locations', 'information'];

  const processes = heightOf('processes', 3);
  const row = Math.max(
    ...under.map(name => heightOf(name, 1)),
    heightOf('suppliers', 1) - processes - GAP,
  );
  const rowTop = TOP + processes + GAP;
  const baseTop = rowTop + row + GAP;
  const base = heightOf('management-system', 4);

  const places = new Map<Box, Place>([
    [
      'suppliers',
      {
        x: MARGIN,
        y: TOP,
        width: SIDE,
        height: processes + GAP + row,
        columns: 1,
      },
    ],
    [
      'processes',
      { x: left, y: TOP, width: main, height: processes, columns: 3 },
    ],
    [
      'management-system',
      { x: MARGIN, y: baseTop, width: inner, height: base, columns: 4 },
    ],
  ]);
  under.forEach((name, index) =>
    places.set(name, {
      x: left + index * (third + GAP),
      y: rowTop,
      width: third,
      height: row,
      columns: 1,
    }),
  );
  return { places, height: baseTop + base + MARGIN };
}
