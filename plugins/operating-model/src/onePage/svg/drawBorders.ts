import { opaque } from './opaque';
import type { Point } from './Point';
import { svgElement } from './svgElement';

/** The border of an element: a frame, or the line below it. The sheet has no others. */
export function drawBorders(
  element: Element,
  style: CSSStyleDeclaration,
  at: Point,
): SVGElement[] {
  const [above, below] = [style.borderTopWidth, style.borderBottomWidth].map(
    width => parseFloat(width) || 0,
  );
  if (!below) return [];
  const { left, top, width, height, bottom } = element.getBoundingClientRect();
  const line = {
    stroke: opaque(style.borderBottomColor),
    'stroke-width': below,
  };
  const inset = below / 2;
  const x = left - at.x;
  if (!above) {
    const y = bottom - at.y - inset;
    return [
      svgElement('line', { x1: x, y1: y, x2: x + width, y2: y, ...line }),
    ];
  }
  return [
    svgElement('rect', {
      x: x + inset,
      y: top - at.y + inset,
      width: Math.max(0, width - below),
      height: Math.max(0, height - below),
      rx: parseFloat(style.borderTopLeftRadius) || 0,
      fill: 'none',
      ...line,
    }),
  ];
}
