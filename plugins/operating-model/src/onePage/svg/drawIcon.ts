import { opaque } from './opaque';
import type { Point } from './Point';
import { svgElement } from './svgElement';

/** An icon of Material UI in its place. */
export function drawIcon(
  icon: SVGSVGElement,
  style: CSSStyleDeclaration,
  at: Point,
): SVGElement {
  const { left, top, width } = icon.getBoundingClientRect();
  const [, , size] = (icon.getAttribute('viewBox') ?? '').split(' ');
  const place = [left - at.x, top - at.y].map(each => each.toFixed(2));
  const scale = (width / Number(size)).toFixed(4);
  return svgElement(
    'g',
    {
      transform: `translate(${place}) scale(${scale})`,
      fill: opaque(style.color),
    },
    ...[...icon.children].map(shape => shape.cloneNode(true) as Element), // a copy of an element is one
  );
}
