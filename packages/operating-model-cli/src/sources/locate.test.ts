import { locate } from './locate';
import { treeOf } from './treeOf';

const text = `kind: Process
metadata:
  annotations:
    a.b/c: x
    a.b/c.d: y
spec:
  stages:
    - name: one
      performedBy: [it, &anna user:anna]
    - name: two
      performedBy: [*anna]
  owner:
`;
const at = (path: string, linesBefore = 0) => {
  const { line, column } = locate(treeOf(text), path, linesBefore);
  return [line, column];
};

it.each([
  ['kind', 1, 7],
  ['spec.stages', 8, 5],
  ['spec.stages[1].name', 10, 13],
  ['spec.stages[0].performedBy[1]', 9, 31],
  ['spec.stages[1].performedBy[0]', 11, 21],
])('finds the value of %s', (path, line, column) => {
  expect(at(path)).toEqual([line, column]);
});

it('finds keys that hold dots themselves', () => {
  expect(at('metadata.annotations.a.b/c')).toEqual([4, 12]);
  expect(at('metadata.annotations.a.b/c.d')).toEqual([5, 14]);
});

it.each([
  ['spec.stages[0].within', 8, 7],
  ['spec.cadence', 7, 3],
  ['spec.stages[7].name', 8, 5],
  ['status.items', 1, 1],
])(
  'finds the mapping or list that should hold the missing %s',
  (path, line, column) => {
    expect(at(path)).toEqual([line, column]);
  },
);

it('finds an empty value behind its key', () => {
  expect(at('spec.owner')).toEqual([12, 9]);
});

it('counts the lines of the documents before', () => {
  expect(at('kind', 100)).toEqual([101, 7]);
});
