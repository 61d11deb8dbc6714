import { linesOf } from './linesOf';

const LETTER = 10;

/** A window of a test has no layout: this one is so many letters wide. */
function breakAfter(letters: number): void {
  Range.prototype.getClientRects = function places() {
    const found = new Map<number, { from: number; to: number }>();
    for (let at = this.startOffset; at < this.endOffset; at++) {
      const row = Math.floor(at / letters);
      const place = found.get(row) ?? { from: at % letters, to: 0 };
      found.set(row, { ...place, to: (at % letters) + 1 });
    }
    const rects = [...found].map(([row, { from, to }]) => ({
      ...{ left: from * LETTER, top: row * 20 },
      ...{ width: (to - from) * LETTER, height: 12 },
    }));
    // A list of places, as far as it is read: it can be gone through.
    return rects as unknown as DOMRectList;
  };
}

function textsOf(text: string): string[] {
  return linesOf(document.createTextNode(text)).map(line => line.text);
}

describe('linesOf', () => {
  it('breaks a text where the browser did', () => {
    breakAfter(10);
    expect(textsOf('Change to production')).toEqual([
      'Change to',
      'production',
    ]);
  });

  it('breaks a long word between its letters', () => {
    breakAfter(8);
    expect(textsOf('Verantwortung')).toEqual(['Verantwo', 'rtung']);
  });

  it('gives a line the width from its first word to its last', () => {
    breakAfter(100);
    expect(linesOf(document.createTextNode('go now'))).toEqual([
      { text: 'go now', left: 0, top: 0, width: 60, height: 12 },
    ]);
  });

  it('makes nothing of space', () => {
    breakAfter(10);
    expect(textsOf(' \n ')).toEqual([]);
  });
});
