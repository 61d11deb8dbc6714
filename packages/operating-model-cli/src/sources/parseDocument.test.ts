import fc from 'fast-check';
import { parseDocument as parseAsCatalog } from 'yaml';
import { mutatedDocument } from '../testing/mutations';
import { parseDocument } from './parseDocument';

const valueOf = (text: string) => parseDocument(text).value;

it.each([
  ['2026-01-31', '2026-01-31'],
  ['yes', 'yes'],
  ['on', 'on'],
  ['012', 12],
  ['0o14', 12],
  ['0x1F', 31],
  ['0b11', '0b11'],
  ['1_000', '1_000'],
  ['1e3', 1000],
  ['.5', 0.5],
  ['-.inf', -Infinity],
  ['12:30:45', '12:30:45'],
  ['~', null],
  ['', null],
  ['True', true],
  ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY;BYDAY=TU'],
])('reads %s as YAML 1.2 does', (written, value) => {
  expect(valueOf(`key: ${written}`)).toEqual({ key: value });
});

it('merges nothing by <<, as the catalog', () => {
  expect(valueOf('a: {<<: {b: 1}}')).toEqual({ a: { '<<': { b: 1 } } });
});

it('reads anchors and aliases', () => {
  expect(valueOf('a: &x [1]\nb: *x')).toEqual({ a: [1], b: [1] });
});

it.each([
  ['a: &x [*y]', 'Unresolved alias', 7],
  ['a: [b, c\n', 'This [ is never closed', 3],
  ['a: "b\nc: 1\n', 'This " is never closed', 3],
  ["ok: 'x'\na: 'b\nc: 1\n", "This ' is never closed", 11],
  ['a:\n\tb: 1\n', 'Tabs cannot indent', 3],
  ['a: 1\na: 2\n', 'there twice', 5],
  ['a: b: c\n', 'not YAML', 3],
])('says where %j is wrong', (text, message, offset) => {
  const [problem] = parseDocument(text).problems;
  expect(problem.message).toContain(message);
  expect(problem.offset).toBe(offset);
});

it('reads a document in which a key is twice, so that the rest of it can be checked', () => {
  expect(parseDocument('a: 1\na: 2\nb: 3\n').value).toEqual({ a: 2, b: 3 });
});

it.each([
  ['brackets', `a: ${'['.repeat(500_000)}`],
  ['brackets that are closed', `a: ${'['.repeat(200)}${']'.repeat(200)}`],
  ['lists in one line', `${'- '.repeat(50_000)}x`],
  [
    'indentation',
    Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
  ],
])('refuses endless nesting by %s, in no time', (_name, text) => {
  const began = Date.now();
  expect(parseDocument(text).problems[0].message).toContain(
    'nested too deeply',
  );
  expect(Date.now() - began).toBeLessThan(2_000);
});

it('refuses aliases that expand without end', () => {
  const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (const name of 'bcdefghijk') {
    const before = String.fromCharCode(name.charCodeAt(0) - 1);
    lines.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`);
  }
  expect(parseDocument(lines.join('\n')).problems[0].message).toContain(
    'expand',
  );
  expect(parseDocument('a: &a\n  b: *a\n').problems[0].message).toContain(
    'holds itself',
  );
});

it('reads every document as the catalog does, whichever parser reads it', () => {
  fc.assert(
    fc.property(mutatedDocument, text => {
      const { value, problems } = parseDocument(text);
      expect(problems.length ? FAILED : (value ?? null)).toEqual(
        catalogValue(text),
      );
    }),
    { numRuns: 3_000 },
  );
});

const FAILED = Symbol('failed');

function catalogValue(text: string): unknown {
  const document = parseAsCatalog(text, { prettyErrors: false });
  if (document.errors.length) return FAILED;
  try {
    return document.toJS() ?? null;
  } catch {
    return FAILED;
  }
}
