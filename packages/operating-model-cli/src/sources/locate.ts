import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type YAMLMap,
} from 'yaml';
import type { PositionedDocument } from './parseDocument';

/** A place in a file. Lines and columns count from 1; columns in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/** Where a field stands. */
export interface Range extends Position {
  /** Where it ends, just behind its last character. */
  end: Position;
  /** The key of the field, where it has one. */
  key?: Position;
}

/**
 * The place of a field: of its value, or, where it is missing, of the mapping that should hold it.
 *
 * @param path - such as `spec.stages[0].within`; empty for the document
 * @param linesBefore - lines of the file before the document
 */
export function locate(
  { document, lines }: PositionedDocument,
  path: string,
  linesBefore: number,
): Range {
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  const { node, key } = find(document, path);
  const [start, end] = node?.range ?? document.contents?.range ?? [0, 0];
  return {
    ...position(start),
    end: position(end),
    ...(key?.range ? { key: position(key.range[0]) } : {}),
  };
}

interface Found {
  node: Node | null | undefined;
  key?: Node;
}

function find(document: PositionedDocument['document'], path: string): Found {
  let found: Found = { node: document.contents };
  let rest = path;
  while (rest) {
    const holder = isAlias(found.node)
      ? found.node.resolve(document)
      : found.node;
    const step = isMap(holder) ? intoMap(holder, rest) : intoList(holder, rest);
    if (!step) return { node: found.node };
    found = step.found;
    rest = step.rest;
  }
  return found;
}

/** The longest key that the path starts with: keys of annotations hold dots themselves. */
function intoMap(map: YAMLMap, path: string) {
  let best: { found: Found; rest: string; length: number } | undefined;
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : undefined;
    if (name === undefined || !path.startsWith(name)) continue;
    const rest = path.slice(name.length);
    if (rest !== '' && rest[0] !== '.' && rest[0] !== '[') continue;
    if (best && best.length > name.length) continue;
    // A key that is there twice: the second one counts, as for the reader of the value.
    best = {
      found: {
        node: isNode(value) ? value : (key as Node),
        key: key as Node,
      },
      rest: rest.startsWith('.') ? rest.slice(1) : rest,
      length: name.length,
    };
  }
  return best;
}

function intoList(node: unknown, path: string) {
  const index = /^\[(\d+)\]\.?/.exec(path);
  if (!index || !isSeq(node)) return undefined;
  const item = node.items[Number(index[1])];
  if (!isNode(item)) return undefined;
  return { found: { node: item }, rest: path.slice(index[0].length) };
}
