import fc from 'fast-check';
import { parseDocument as parseAsCatalog } from 'yaml';
import { EXAMPLES } from '@onemap/plugin-operating-model-common';
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

const texts = Object.values(EXAMPLES).map(({ complete }) => complete);
const bits = [
  ...[
    '\n',
    ' ',
    '  ',
    ':',
    ': ',
    '- ',
    '#',
    ' #',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '|',
    '>',
  ],
  ...[
    '&a',
    '*a',
    '---',
    '!x',
    '%',
    '@',
    '`',
    '?',
    '\t',
    '\\',
    '~',
    '<<: ',
    '0b1',
    '1_0',
    '.5',
  ],
  ...[
    '\u00a0',
    '\u2028',
    '\u0085',
    '\ufeff',
    '\r',
    '\r\n',
    '\0',
    '|2',
    '>1\n',
    '-\n',
    '- - a\n',
  ],
];

it('reads every document as the catalog does, whichever parser reads it', () => {
  const mutation = fc.tuple(fc.nat(), fc.nat(12), fc.constantFrom(...bits, ''));
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.array(mutation, { minLength: 1, maxLength: 4 }),
      (text, mutations) => {
        const mutated = mutations.reduce((before, [at, length, bit]) => {
          const place = at % (before.length + 1);
          return `${before.slice(0, place)}${bit}${before.slice(place + length)}`;
        }, text);
        const { value, problems } = parseDocument(mutated);
        const expected = catalogValue(mutated);
        const failed = expected === FAILED;
        expect({
          failed: problems.length > 0,
          value: failed ? null : (value ?? null),
        }).toEqual({ failed, value: failed ? null : expected });
      },
    ),
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
