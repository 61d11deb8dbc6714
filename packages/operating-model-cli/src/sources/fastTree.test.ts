import fc from 'fast-check';
import { mutatedDocument } from '../testing/mutations';
import type { TreeNode } from './DocumentTree';
import { exactTree } from './exactTree';
import { fastTree } from './fastTree';
import { needsExactParser } from './needsExactParser';
import { readExactly } from './readExactly';

/** Every value with its place, by path. */
function* placesIn(node: TreeNode, path = ''): Iterable<string> {
  yield `${path} ${node.start}-${node.end}`;
  for (const { name, keyStart, value } of node.entries?.() ?? []) {
    yield `${path}.${name} key ${keyStart}`;
    yield* placesIn(value, `${path}.${name}`);
  }
  let index = 0;
  for (const item of node.items?.() ?? []) {
    if (item) yield* placesIn(item, `${path}[${index}]`);
    index++;
  }
}
const exact = (text: string) => [
  ...placesIn(exactTree(readExactly(text), text)),
];
const fast = (text: string) => {
  const tree = fastTree(text);
  return tree && [...placesIn(tree)];
};

it.each([
  'a: b\n',
  '---\na: b # comment\nc: "d" # e\n',
  '# first\n\na:\n  # second\n  b:\n    - c\n    - d: e\n      f: g\n    -   h\n',
  'a: [b, {c: d, e: [f]}, "g"]\n',
  'a:\n  [b,\n   c]\n',
  'a:\nb:   # empty\nc: {}\nd: []\n',
  'a: |\n  b\n  c\n\nd: >-\n  e\n',
  'a: b\n  c\n  d\ne: f\n',
  'a:\n- b\n- c: d\n',
  '- a\n- b: c\n',
  'text\n',
  'a: null\nb: ~\nc: 1\n',
  'a: {b, c: d}\n',
])('finds in %j what the exact parser finds', text => {
  expect(fast(text)).toEqual(exact(text));
});

it('finds in any document what the exact parser finds, or leaves it to it', () => {
  let byFast = 0;
  fc.assert(
    fc.property(mutatedDocument, text => {
      if (needsExactParser(text) || readExactly(text).errors.length) return;
      const found = fast(text);
      if (!found) return;
      byFast++;
      expect(found).toEqual(exact(text));
    }),
    { numRuns: 3_000 },
  );
  expect(byFast).toBeGreaterThan(300);
});
