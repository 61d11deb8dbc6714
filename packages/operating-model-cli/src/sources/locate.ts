import type { DocumentTree, TreeEntry, TreeNode } from './DocumentTree';

/** A place in a file. Lines and columns count from 1; columns in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/** Where a field stands. */
export interface Range extends Position {
  /** Where it ends, just behind its last character. */
  end: Position;
}

/**
 * The place of a field: of its value, or, where it is missing, of the mapping that should hold it.
 *
 * @param path - such as `spec.stages[0].within`; empty for the document
 * @param linesBefore - lines of the file before the document
 */
export function locate(
  { root, lineStarts }: DocumentTree,
  path: string,
  linesBefore: number,
): Range {
  const { start, end } = find(root, path);
  return {
    ...positionOf(start, lineStarts, linesBefore),
    end: positionOf(end, lineStarts, linesBefore),
  };
}

function find(root: TreeNode, path: string): TreeNode {
  let node = root;
  let rest = path;
  while (rest) {
    const step = intoMapping(node, rest) ?? intoList(node, rest);
    if (!step) return node;
    node = step.node;
    rest = step.rest;
  }
  return node;
}

interface Step {
  node: TreeNode;
  rest: string;
}

/** The longest key that the path starts with: keys of annotations hold dots themselves. */
function intoMapping(node: TreeNode, path: string): Step | undefined {
  let best: TreeEntry | undefined;
  for (const entry of node.entries?.() ?? []) {
    const follows = path[entry.name.length] ?? '.';
    const isOnPath = path.startsWith(entry.name) && /[.[]/.test(follows);
    if (isOnPath && entry.name.length >= (best?.name.length ?? 0)) best = entry;
  }
  if (!best) return undefined;
  const rest = path.slice(best.name.length);
  return {
    node: best.value,
    rest: rest.startsWith('.') ? rest.slice(1) : rest,
  };
}

function intoList(node: TreeNode, path: string): Step | undefined {
  const index = /^\[(\d+)\]\.?/.exec(path);
  const item = index ? node.items?.()[Number(index[1])] : undefined;
  if (!index || !item) return undefined;
  return { node: item, rest: path.slice(index[0].length) };
}

function positionOf(
  offset: number,
  lineStarts: readonly number[],
  linesBefore: number,
): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (lineStarts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1 + linesBefore, column: offset - lineStarts[low] + 1 };
}
