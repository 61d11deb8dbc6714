/** A line of text as the browser laid it out, in pixels of the window. */
export interface TextLine {
  text: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What XML cannot hold is no word. */
const WORDS = /[^\s\p{Cc}]+/gu;

/** The lines into which a text is broken. */
export function linesOf(text: Text): TextLine[] {
  const lines: TextLine[] = [];
  for (const piece of piecesOf(text)) {
    const line = lines[lines.length - 1];
    if (line && isOnLine(piece, line)) {
      line.text += piece.isNewWord ? ` ${piece.text}` : piece.text;
      line.width = piece.left + piece.width - line.left;
    } else {
      const { isNewWord: _, ...first } = piece;
      lines.push(first);
    }
  }
  return lines;
}

interface Piece extends TextLine {
  isNewWord: boolean;
}

/** The words; of a word that is broken, its letters. */
function piecesOf(text: Text): Piece[] {
  return [...text.data.matchAll(WORDS)].flatMap(word => {
    const whole = placesOf(text, word.index, word[0]);
    if (whole.length < 2) return pieces(whole, word[0], true);
    let at = word.index;
    return [...word[0]].flatMap((letter, index) => {
      const places = placesOf(text, at, letter);
      at += letter.length;
      // At the break a letter also has an empty place on the line before.
      return pieces(places.slice(-1), letter, index === 0);
    });
  });
}

function placesOf(text: Text, start: number, part: string): DOMRect[] {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, start + part.length);
  return [...range.getClientRects()];
}

function pieces(
  places: readonly DOMRect[],
  text: string,
  isNewWord: boolean,
): Piece[] {
  return places.map(({ left, top, width, height }) => ({
    ...{ text, left, top, width, height },
    isNewWord,
  }));
}

function isOnLine(piece: TextLine, line: TextLine): boolean {
  return Math.abs(piece.top - line.top) < 1 && piece.left >= line.left;
}
