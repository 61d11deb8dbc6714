import { load, type State } from 'js-yaml';
import type { TreeEntry, TreeNode } from './DocumentTree';
import { YAML_1_2 } from './yamlSchema';

/** A node while it is read: the fast parser says where it opens and closes, and what came of it. */
interface Read {
  start: number;
  end: number;
  kind: string | null;
  result: unknown;
  children: Read[];
}

/**
 * The tree of a document that the fast parser can read, or undefined where it cannot be told from what the
 * parser says: the exact one has to read it then.
 */
export function fastTree(text: string): TreeNode | undefined {
  const open: Read[] = [];
  let root: Read | undefined;
  const listener = (event: string, state: State) => {
    if (event === 'open') {
      open.push({
        start: state.position,
        end: 0,
        kind: null,
        result: null,
        children: [],
      });
      return;
    }
    const node = open.pop();
    if (!node) return;
    node.end = state.position;
    node.kind = state.kind;
    node.result = state.result;
    const parent = open[open.length - 1];
    if (parent) parent.children.push(node);
    else root = node;
  };
  try {
    load(text, { schema: YAML_1_2, listener });
    return root && toTree(root, text);
  } catch {
    return undefined;
  }
}

const NOT_VALUE = /(?:[ \n\r]|#[^\n]*)*/y;

function toTree(read: Read, text: string): TreeNode {
  const only = read.children.length === 1 ? read.children[0] : undefined;
  // A list at the start of a line is first read as if it were a key.
  if (only && isObject(read.result) && only.result === read.result) {
    return toTree(only, text);
  }
  // Nothing is written: its place is right behind the colon.
  if (read.kind === null) {
    return { start: read.start, end: read.start };
  }
  const start = skip(read.start, text);
  if (read.kind === 'mapping') return mapping(read, start, text);
  if (read.kind === 'sequence') return list(read, start, text);
  const end = Math.max(
    start,
    start + text.slice(start, read.end).trimEnd().length,
  );
  return { start, end };
}

function mapping(read: Read, start: number, text: string): TreeNode {
  const entries: TreeEntry[] = [];
  const values = read.result as Record<string, unknown>;
  for (let at = 0; at < read.children.length; at++) {
    const key = read.children[at];
    const name = String(key.result);
    if (!Object.hasOwn(values, name)) throw new Error('not a key');
    const keyStart = skip(key.start, text);
    const next = read.children[at + 1];
    const hasValue = next !== undefined && Object.is(next.result, values[name]);
    if (!hasValue && values[name] !== null) throw new Error('not its value');
    const keyTree = toTree(key, text);
    if (hasValue) at++;
    entries.push({
      name,
      keyStart,
      value: hasValue ? toTree(next, text) : keyTree,
    });
  }
  if (entries.length !== Object.keys(values).length) throw new Error('not all');
  return {
    start,
    end: endOf(read, start, text, entries[entries.length - 1]?.value),
    entries: () => entries,
  };
}

function list(read: Read, start: number, text: string): TreeNode {
  const { length } = read.result as unknown[];
  if (length !== read.children.length) throw new Error('not its items');
  const items = read.children.map(child => toTree(child, text));
  return {
    start,
    end: endOf(read, start, text, items[length - 1]),
    items: () => items,
  };
}

/** A list or mapping in brackets ends with the bracket, a block with the last value in it. */
function endOf(
  read: Read,
  start: number,
  text: string,
  last: TreeNode | undefined,
): number {
  if (text[start] === '[' || text[start] === '{') return read.end;
  return last?.end ?? read.end;
}

/** Where a value starts: behind spaces, line ends and comments. */
function skip(offset: number, text: string): number {
  NOT_VALUE.lastIndex = offset;
  return offset + (NOT_VALUE.exec(text)?.[0].length ?? 0);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
