import type { Drawing, DrawnBox, DrawnItem } from './Drawing';
import { HEAD, layoutOf, LINE, PADDING, WIDTH, type Place } from './layout';

/** About how wide a letter is, as a share of the text size: a file cannot measure its text. */
const LETTER = 0.54;
const SIZE = 14;

/**
 * A canvas as SVG that needs nothing else: no fonts, no pictures, no style sheets of others. What does
 * not fit into its column ends in an ellipsis and is whole in the tooltip.
 *
 * @returns the text of the file
 */
export function drawCanvas(drawing: Drawing): string {
  const { boxes, colors, label, title, subtitle } = drawing;
  const { places, height } = layoutOf(boxes);
  const drawn = boxes.flatMap(box => {
    const place = places.get(box.box);
    return place ? [drawBox(box, place, drawing)] : [];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="label" font-family="system-ui, sans-serif" font-size="${SIZE}" fill="${colors.ink}">`,
    `<title id="label">${escaped(label)}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="${colors.paper}"/>`,
    `<text x="24" y="46" font-size="28" font-weight="700">${escaped(title)}</text>`,
    `<text x="24" y="72" fill="${colors.quiet}">${escaped(subtitle)}</text>`,
    ...drawn,
    '</svg>\n',
  ].join('\n');
}

function drawBox(box: DrawnBox, place: Place, drawing: Drawing): string {
  const { x, y, width, height, columns } = place;
  const { colors } = drawing;
  const column = (width - 2 * PADDING) / columns;
  const rows = Math.max(1, Math.ceil(box.items.length / columns));
  const left = x + PADDING;
  const top = y + HEAD + SIZE;
  const items = box.items.map((item, index) =>
    drawItem(
      item,
      {
        x: left + Math.floor(index / rows) * column,
        y: top + (index % rows) * LINE,
        width: column - PADDING,
      },
      drawing,
    ),
  );
  const noteTop = top + (box.items.length ? rows : 0) * LINE;
  return [
    `<g><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4" fill="none" stroke="${colors.line}"/>`,
    `<text x="${left}" y="${y + 26}" font-weight="700">${escaped(box.title)}</text>`,
    ...items,
    ...(box.note
      ? [
          `<text x="${left}" y="${noteTop}" fill="${colors.quiet}">${escaped(box.note)}</text>`,
        ]
      : []),
    '</g>',
  ].join('\n');
}

function drawItem(
  { title, fact, severity }: DrawnItem,
  at: { x: number; y: number; width: number },
  { colors }: Drawing,
): string {
  const room = Math.floor(at.width / (SIZE * LETTER)) - (severity ? 2 : 0);
  const name = cut(title, room);
  const rest = room - name.length - 2;
  const aside = fact && rest > 4 ? cut(fact, rest) : '';
  return [
    `<text x="${at.x}" y="${at.y}"><title>${escaped([title, fact].filter(Boolean).join(': '))}</title>`,
    severity
      ? `<tspan fill="${colors[severity]}" font-weight="700">! </tspan>`
      : '',
    escaped(name),
    aside
      ? `<tspan fill="${colors.quiet}" dx="8">${escaped(aside)}</tspan>`
      : '',
    '</text>',
  ].join('');
}

function cut(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, Math.max(1, most - 1))
        .join('')
        .trimEnd()}…`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, letter => ENTITIES[letter]);
}
