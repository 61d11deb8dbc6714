import { EXAMPLES } from '@onemap/plugin-operating-model-common';
import fc from 'fast-check';

const BITS = [
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

const texts = Object.values(EXAMPLES).map(({ complete }) => complete);
const accident = fc.tuple(fc.nat(), fc.nat(12), fc.constantFrom(...BITS, ''));

/** Documents of every kind after a few accidents in typing. */
export const mutatedDocument = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(accident, { minLength: 1, maxLength: 4 }),
  )
  .map(([text, accidents]) =>
    accidents.reduce((before, [at, length, bit]) => {
      const place = at % (before.length + 1);
      return `${before.slice(0, place)}${bit}${before.slice(place + length)}`;
    }, text),
  );
