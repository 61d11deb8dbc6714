const SVG = 'http://www.w3.org/2000/svg';

/** An element of a drawing. Lengths are rounded: a hundredth of a pixel is nothing on paper. */
export function svgElement(
  name: string,
  attributes: Record<string, string | number>,
  ...content: (Element | string)[]
): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement; // any name of that namespace is one
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(
      key,
      typeof value === 'number' ? `${Math.round(value * 100) / 100}` : value,
    );
  }
  element.append(...content);
  return element;
}
