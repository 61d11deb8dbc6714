import { splitDocuments } from './splitDocuments';

const split = (text: string) =>
  splitDocuments(text).map(each => [each.linesBefore, each.text]);

it('keeps a file of one document whole', () => {
  expect(split('a: 1\nb: 2\n')).toEqual([[0, 'a: 1\nb: 2\n']]);
  expect(split('---\na: 1\n')).toEqual([[0, '---\na: 1\n']]);
  expect(split('')).toEqual([[0, '']]);
});

it('starts a document at each marker, and counts the lines before it', () => {
  expect(split('a: 1\n---\nb: 2\n--- # third\nc: 3')).toEqual([
    [0, 'a: 1\n'],
    [1, '---\nb: 2\n'],
    [3, '--- # third\nc: 3'],
  ]);
});

it('ends a document at a line of dots', () => {
  expect(split('a: 1\n...\nb: 2\n')).toEqual([
    [0, 'a: 1\n...\n'],
    [2, 'b: 2\n'],
  ]);
});

it('leaves comments and directives with the document that they stand before', () => {
  expect(split('# of a\n%YAML 1.2\n---\na: 1\n')).toEqual([
    [0, '# of a\n%YAML 1.2\n---\na: 1\n'],
  ]);
});

it('knows a marker with CRLF, and knows what only looks like one', () => {
  expect(split('a: 1\r\n---\r\nb: 2\r\n')).toEqual([
    [0, 'a: 1\r\n'],
    [1, '---\r\nb: 2\r\n'],
  ]);
  expect(split('a: |\n  ---\n  b\n----\n---x\n')).toHaveLength(1);
});

it('ends a quoted text that is never closed, so that the next document is read', () => {
  expect(split('a: "open\n---\nb: 2\n')).toHaveLength(2);
});
