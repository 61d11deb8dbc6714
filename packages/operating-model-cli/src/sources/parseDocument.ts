import { load } from 'js-yaml';
import { LineCounter, parseDocument as parse, type Document } from 'yaml';
import { isTooDeep } from './limits';
import { needsExactParser } from './needsExactParser';
import { YAML_1_2 } from './yamlSchema';

/** A mistake in the YAML itself. */
export interface SyntaxProblem {
  message: string;
  /** Offset in the document's text. */
  offset: number;
  /** True where the document can be read in spite of it: a key that is there twice. */
  readable: boolean;
}

/** A document as read: its value, unless a mistake stands in the way. */
export interface ParsedDocument {
  value: unknown;
  problems: SyntaxProblem[];
}

/**
 * Reads one document: with a fast parser where nothing unusual is in it, else exactly as the catalog does.
 * The exact parser alone says what is wrong.
 */
export function parseDocument(text: string): ParsedDocument {
  if (!needsExactParser(text)) {
    try {
      const value = load(text, { schema: YAML_1_2 });
      if (!isTooDeep(value)) return { value, problems: [] };
    } catch {
      // Whatever it was, the exact parser says it better.
    }
  }
  return parseExactly(text);
}

function parseExactly(text: string): ParsedDocument {
  try {
    const { document } = parseWithPositions(text);
    const problems = problemsOf(document);
    if (problems.some(problem => !problem.readable)) {
      return { value: undefined, problems };
    }
    const read = toValue(document);
    return { value: read.value, problems: [...problems, ...read.problems] };
  } catch (error) {
    return { value: undefined, problems: [tooDeepOr(error)] };
  }
}

/** A document with the place of every value. */
export interface PositionedDocument {
  document: Document.Parsed;
  lines: LineCounter;
}

/** Reads a document with positions. Slower; for documents that there is something to say about. */
export function parseWithPositions(text: string): PositionedDocument {
  const lines = new LineCounter();
  const document = parse(text, { lineCounter: lines, prettyErrors: false });
  return { document, lines };
}

function problemsOf(document: Document.Parsed): SyntaxProblem[] {
  const duplicates = document.errors.filter(
    each => each.code === 'DUPLICATE_KEY',
  );
  // One mistake makes the rest of a document unreadable: what follows from it is not repeated.
  const first = document.errors.find(each => each.code !== 'DUPLICATE_KEY');
  return [...duplicates, ...(first ? [first] : [])].map(error => ({
    message: sentence(messageOf(error.code, error.message)),
    offset: error.pos[0],
    readable: error.code === 'DUPLICATE_KEY',
  }));
}

function messageOf(code: string, message: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'This field is there twice. Keep one of the two';
    case 'TAB_AS_INDENT':
      return 'Tabs cannot indent YAML. Use spaces';
    default:
      return `This is not YAML. ${message}`;
  }
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

function toValue(document: Document.Parsed): ParsedDocument {
  try {
    const value: unknown = document.toJS();
    if (!isTooDeep(value)) return { value, problems: [] };
    return { value: undefined, problems: [TOO_DEEP] };
  } catch (error) {
    return { value: undefined, problems: [tooDeepOr(error)] };
  }
}

const TOO_DEEP: SyntaxProblem = {
  message:
    'This document is nested too deeply, or holds itself. Write it out in fewer levels.',
  offset: 0,
  readable: false,
};

function tooDeepOr(error: unknown): SyntaxProblem {
  if (error instanceof RangeError) return TOO_DEEP;
  const { message } = error as Error;
  const meaning = message.startsWith('Excessive alias count')
    ? 'Its aliases expand to far more than what is written. Write the values out.'
    : `An alias cannot be read: ${sentence(message)}`;
  return { message: meaning, offset: 0, readable: false };
}
