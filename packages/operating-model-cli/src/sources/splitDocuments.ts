/** One YAML document of a file, with the place where it starts. */
export interface DocumentText {
  text: string;
  /** Lines of the file before it. */
  linesBefore: number;
}

// Markers count at the start of a line only, wherever they stand: even inside a block of text they end
// the document (YAML 1.2, section 9.1.2).
const MARKER = /(?:^|\n)(---|\.\.\.)(?=[ \t\r\n]|$)/g;
const ONLY_DIRECTIVES_OR_COMMENTS = /^(?:[ \t]*(?:[#%][^\n]*)?(?:\r?\n|$))*$/;

/** Splits a file into its documents, so that a broken one does not take the others with it. */
export function splitDocuments(text: string): DocumentText[] {
  const documents: DocumentText[] = [];
  let start = 0;
  let linesBefore = 0;
  const endAt = (end: number) => {
    const part = text.slice(start, end);
    documents.push({ text: part, linesBefore });
    linesBefore += countLines(part);
    start = end;
  };
  for (const match of text.matchAll(MARKER)) {
    const at = match.index + match[0].length - match[1].length;
    if (match[1] === '...') {
      const endOfLine = text.indexOf('\n', at);
      endAt(endOfLine < 0 ? text.length : endOfLine + 1);
    } else if (at > start && !startsDocument(text.slice(start, at))) {
      endAt(at);
    }
  }
  if (start < text.length || !documents.length) endAt(text.length);
  return documents;
}

/** Whether what stands before `---` belongs to the document that it opens. */
function startsDocument(before: string): boolean {
  return ONLY_DIRECTIVES_OR_COMMENTS.test(before);
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    count++;
  }
  return count;
}
