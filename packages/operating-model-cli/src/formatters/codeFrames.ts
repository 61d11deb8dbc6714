import { codeFrameColumns } from '@babel/code-frame';
import type { Colors } from 'picocolors/types';
import type { SourceFile } from '../sources/findFiles';
import type { Range } from '../sources/locate';

/** Lines that are shown before and after the place. */
const AROUND = 1;
/** Characters of a line that are shown at most. */
const WIDTH = 160;

/** The lines around a place, with the place marked. Keeps the text of the file that it showed last. */
export class CodeFrames {
  private last: { name: string; text: string } | undefined;

  constructor(
    private readonly files: ReadonlyMap<string, SourceFile>,
    private readonly colors: Colors,
  ) {}

  /** The frame as lines; none where there is nothing to show. */
  at(name: string, range: Range | undefined): string[] {
    const text = range && this.textOf(name);
    if (!text) return [];
    const isOneLine = range.end.line === range.line;
    const shift = Math.max(0, range.column - WIDTH / 2);
    const frame = codeFrameColumns(
      cropped(text, range.line, shift),
      {
        start: { line: range.line, column: range.column - shift },
        // A group of fields is marked by its start: underlining all of it would say nothing.
        ...(isOneLine
          ? {
              end: {
                line: range.line,
                column: Math.min(range.end.column - shift, WIDTH),
              },
            }
          : {}),
      },
      { linesAbove: AROUND, linesBelow: AROUND, highlightCode: false },
    );
    return frame.split('\n').map(line => `    ${this.painted(line)}`);
  }

  private painted(line: string): string {
    if (/^ +\| *\^+/.test(line)) return this.colors.red(line);
    return line.startsWith('>') ? line : this.colors.dim(line);
  }

  private textOf(name: string): string | undefined {
    if (this.last?.name !== name) {
      try {
        this.last = { name, text: this.files.get(name)?.read().text ?? '' };
      } catch {
        return undefined; // It was there a moment ago.
      }
    }
    return this.last.text;
  }
}

/** A text whose lines around a place show what is near it, however long they are. */
function cropped(text: string, line: number, shift: number): string {
  const lines = text.split('\n');
  for (let at = line - 1 - AROUND; at <= line - 1 + AROUND; at++) {
    if (lines[at] !== undefined)
      lines[at] = lines[at].slice(shift, shift + WIDTH);
  }
  return lines.join('\n');
}
