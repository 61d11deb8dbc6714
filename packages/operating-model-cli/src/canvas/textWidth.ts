// Widths of characters in ems, as in the widest sans-serif font that a machine is likely to have: what fits
// there fits everywhere.
const NARROW = /[iljtfrI.,:;'|!()[\]{}\- ]/;
const WIDE = /[mwMW@%&—…]|[\u0250-\u{10FFFF}]/u;

/** About how wide a text is at most, in pixels. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) {
    if (WIDE.test(character)) ems += 0.96;
    else if (NARROW.test(character)) ems += 0.37;
    else ems += /[A-Z]/.test(character) ? 0.72 : 0.62;
  }
  return ems * size;
}

/** The text as far as it fits, with an ellipsis where it is cut. */
export function cut(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (textWidth(`${kept}${character}…`, size) > width) break;
    kept += character;
  }
  return kept ? `${kept.trimEnd()}…` : '';
}

/** The text in lines that fit; what does not fit into the last one is cut. */
export function wrap(
  text: string,
  size: number,
  width: number,
  maxLines = Infinity,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (
      line &&
      textWidth(longer, size) > width &&
      lines.length < maxLines - 1
    ) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].map(each => cut(each, size, width));
}
