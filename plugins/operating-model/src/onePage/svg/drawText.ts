import { linesOf } from './linesOf';
import { opaque } from './opaque';
import type { Point } from './Point';
import { svgElement } from './svgElement';

/** How much of a line's height is above the baseline; within a percent or two in the usual fonts. */
const ABOVE_BASELINE = 0.8;

/** A text, line by line. Each keeps its length, so that another font does not make it run into what is beside it. */
export function drawText(text: Text, style: CSSStyleDeclaration, at: Point) {
  return linesOf(text).map(line =>
    svgElement(
      'text',
      {
        x: line.left - at.x,
        y: line.top - at.y + line.height * ABOVE_BASELINE,
        'font-size': parseFloat(style.fontSize),
        'font-weight': style.fontWeight,
        fill: opaque(style.color),
        textLength: line.width,
        lengthAdjust: 'spacingAndGlyphs',
      },
      style.textTransform === 'uppercase'
        ? line.text.toLocaleUpperCase()
        : line.text,
    ),
  );
}
