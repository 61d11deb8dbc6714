import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml';
import type { TreeEntry, TreeNode } from './DocumentTree';

/** The tree of a document that was read by the exact parser. */
export function exactTree(document: Document.Parsed, text: string): TreeNode {
  return document.contents
    ? toTree(document.contents, document, text)
    : { start: 0, end: 0 };
}

function toTree(node: Node, document: Document.Parsed, text: string): TreeNode {
  const holder = isAlias(node) ? node.resolve(document) : node;
  const entries = isMap(holder)
    ? () => entriesOf(holder, document, text)
    : undefined;
  const items = isSeq(holder)
    ? () =>
        holder.items.map(item =>
          isNode(item) ? toTree(item, document, text) : undefined,
        )
    : undefined;
  const [start, end] = node.range ?? [0, 0];
  const place = { start, end: start + text.slice(start, end).trimEnd().length };
  if (isCollection(node) && !node.flow) {
    // A block ends with the last value in it.
    const last = entries?.().at(-1)?.value ?? items?.().at(-1);
    place.end = last?.end ?? place.end;
  }
  return { ...place, ...(entries && { entries }), ...(items && { items }) };
}

function entriesOf(
  map: YAMLMap,
  document: Document.Parsed,
  text: string,
): TreeEntry[] {
  return map.items.flatMap(({ key, value }) => {
    if (!isScalar(key)) return [];
    const below = isNode(value) ? value : key;
    return [
      {
        name: String(key.value),
        keyStart: key.range?.[0] ?? 0,
        value: behindColon(key, value, text) ?? toTree(below, document, text),
      },
    ];
  });
}

/** The place of a value that is not written: right behind the colon, whatever stands there. */
function behindColon(
  key: Node,
  value: unknown,
  text: string,
): TreeNode | undefined {
  if (!isScalar(value) || value.range?.[0] !== value.range?.[1])
    return undefined;
  const colon = /\s*:/y;
  colon.lastIndex = key.range?.[1] ?? 0;
  if (!colon.test(text)) return undefined;
  return { start: colon.lastIndex, end: colon.lastIndex };
}
