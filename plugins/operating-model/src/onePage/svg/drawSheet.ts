import { drawBorders } from './drawBorders';
import { drawIcon } from './drawIcon';
import { drawText } from './drawText';
import type { Point } from './Point';
import { svgElement } from './svgElement';

/** A4 landscape. */
const PAPER = { width: '297mm', height: '210mm' };

/** Pixels of a style sheet in a millimetre. */
const PX = 96 / 25.4;

/**
 * What lies on the sheet as a drawing of A4 landscape: text as text, in its place, with the lines and signs around
 * it. It needs nothing else, and no program has to know HTML to show it.
 *
 * @param sheet - laid out as on paper
 * @param title - what the file is called where it is shown
 * @returns the text of the file
 */
export function drawSheet(sheet: Element, title: string): string {
  const { fontFamily } = getComputedStyle(sheet);
  const { left, top } = sheet.getBoundingClientRect();
  const [width, height] = [297 * PX, 210 * PX];
  const drawing = svgElement(
    'svg',
    {
      ...PAPER,
      viewBox: `0 0 ${width.toFixed(2)} ${height.toFixed(2)}`,
      'font-family': fontFamily,
    },
    svgElement('title', {}, title),
    svgElement('rect', { width, height, fill: 'white' }),
    ...drawElement(sheet, { x: left, y: top }),
  );
  return new XMLSerializer().serializeToString(drawing);
}

function drawElement(element: Element, at: Point): SVGElement[] {
  const style = getComputedStyle(element);
  // What is only read aloud is cut off to nothing.
  if (style.display === 'none' || style.position === 'absolute') return [];
  if (element instanceof SVGSVGElement) return [drawIcon(element, style, at)];
  return [
    ...drawBorders(element, style, at),
    ...[...element.childNodes].flatMap(child => {
      if (child instanceof Text) return drawText(child, style, at);
      return child instanceof Element ? drawElement(child, at) : [];
    }),
  ];
}
