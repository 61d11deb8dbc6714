import { load } from 'js-yaml';
import { visit, type Document } from 'yaml';
import { isHopelesslyDeep, isTooDeep, tooDeepAt } from './limits';
import { needsExactParser } from './needsExactParser';
import { readExactly } from './readExactly';
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
  if (isHopelesslyDeep(text)) {
    return { value: undefined, problems: [tooDeep(tooDeepAt(text))] };
  }
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
    const document = readExactly(text);
    const problems = problemsOf(document, text);
    if (problems.some(problem => !problem.readable)) {
      return { value: undefined, problems };
    }
    const { value, problem } = toValue(document);
    return { value, problems: problem ? [...problems, problem] : problems };
  } catch (error) {
    if (error instanceof RangeError) {
      return { value: undefined, problems: [tooDeep(tooDeepAt(text))] };
    }
    throw error;
  }
}

function problemsOf(document: Document.Parsed, text: string): SyntaxProblem[] {
  const isDuplicate = ({ code }: { code: string }) => code === 'DUPLICATE_KEY';
  const duplicates = document.errors.filter(isDuplicate);
  // One mistake makes the rest of a document unreadable: what follows from it is not repeated.
  const first = document.errors.find(error => !isDuplicate(error));
  return [...duplicates, ...(first ? [first] : [])].map(error => ({
    message: messageOf(error.code, error.message),
    offset: offsetOf(document, text, error),
    readable: isDuplicate(error),
  }));
}

function offsetOf(
  document: Document.Parsed,
  text: string,
  { message, pos }: { message: string; pos: [number, number] },
): number {
  // How far the parser came depends on the machine.
  if (isStackMessage(message)) return tooDeepAt(text);
  return unclosedAt(document, text, message) ?? pos[0];
}

const UNCLOSED = /(?:closing (["'])quote|end with a ([\]}]))$/;
const OPENERS: Record<string, string> = { ']': '[', '}': '{' };

function messageOf(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') {
    return 'This field is there twice. Keep one of the two.';
  }
  if (code === 'TAB_AS_INDENT') {
    return 'Tabs cannot indent YAML. Use spaces.';
  }
  if (isStackMessage(message)) return TOO_DEEP;
  const unclosed = UNCLOSED.exec(message);
  if (unclosed?.[1]) return `This ${unclosed[1]} is never closed.`;
  if (unclosed) {
    return `This ${OPENERS[unclosed[2]]} is never closed, or what is in it is not indented enough.`;
  }
  return sentence(`This is not YAML. ${message}`);
}

/** Where a quote or bracket that is never closed was opened: the parser says where it gave up. */
function unclosedAt(
  document: Document.Parsed,
  text: string,
  message: string,
): number | undefined {
  const missing = UNCLOSED.exec(message);
  if (!missing) return undefined;
  const closer = missing[1] ?? missing[2];
  const opener = OPENERS[closer] ?? closer;
  let offset: number | undefined;
  visit(document, {
    Node(_key, node) {
      if (!node.range) return;
      const source = text.slice(node.range[0], node.range[1]).trimEnd();
      const isClosed = source.length > 1 && source.endsWith(closer);
      if (source.startsWith(opener) && !isClosed) offset = node.range[0];
    },
  });
  return offset;
}

function toValue(document: Document.Parsed): {
  value: unknown;
  problem?: SyntaxProblem;
} {
  try {
    const value: unknown = document.toJS();
    if (!isTooDeep(value)) return { value };
    return { value: undefined, problem: tooDeep(firstAlias(document)) };
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return { value: undefined, problem: aliasProblem(document, error) };
  }
}

const TOO_DEEP =
  'This is nested too deeply, or holds itself. Write it out in fewer levels.';

function tooDeep(offset: number): SyntaxProblem {
  return { message: TOO_DEEP, offset, readable: false };
}

function isStackMessage(message: string): boolean {
  return message.includes('call stack');
}

/** Only aliases can stop a well-formed document from becoming a value. */
function aliasProblem(
  document: Document.Parsed,
  error: unknown,
): SyntaxProblem {
  const { message } = error as Error;
  const isBomb = message.startsWith('Excessive alias count');
  return {
    message: isBomb
      ? 'Its aliases expand to far more than what is written. Write the values out.'
      : sentence(message),
    offset: firstAlias(document, isBomb ? undefined : message),
    readable: false,
  };
}

/** Where the first alias stands, or the first that a message names. */
function firstAlias(document: Document.Parsed, message?: string): number {
  let offset = 0;
  visit(document, {
    Alias(_key, { source, range }) {
      if (message && !message.endsWith(`: ${source}`)) return undefined;
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
