import { EXAMPLES } from '@onemap/plugin-operating-model-common';
import fc from 'fast-check';

// What slips into YAML by accident, and what parsers of YAML differ about. In lines, as one would say them.
const BITS = [
  ...['\n', '\r', '\r\n', ' ', '  ', '\t', '\0', '\u0085', '\u00a0'],
  ...['\u2028', '\ufeff', '\ud800', 'é'],
  ...[':', ': ', '- ', '-\n', '- - a\n', '? ', '#', ' #', '---', '---\n'],
  ...['...\n', '"', "'", '[', ']', '{', '}', ',', '|', '|2', '>', '>1\n'],
  ...['&a', '&a ', '*a', '!x', '!!x', '%', '@', '`', '\\', '<<: ', '~'],
  ...['null', '12', '0b1', '1_0', '.5', 'true', '2026-02-30', 'a/b/c'],
  ...['x'.repeat(100), '[[[[[[', 'operating-model.io/'],
];

const accident = fc.tuple(
  fc.nat(),
  fc.nat(40),
  fc.constantFrom(...BITS, ''),
  fc.boolean(),
);

/** Texts after a few accidents in typing: something put in, taken out, doubled or overwritten. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(accident, { minLength: 1, maxLength: 6 }),
    )
    .map(([text, accidents]) =>
      accidents.reduce((before, [at, length, bit, doubles]) => {
        const place = at % (before.length + 1);
        const part = before.slice(place, place + length);
        const after = before.slice(place + length);
        return `${before.slice(0, place)}${bit}${doubles ? part + part : ''}${after}`;
      }, text),
    );
}

/** Documents of every kind after a few accidents. */
export const mutatedDocument = mutated(
  Object.values(EXAMPLES).map(({ complete }) => complete),
);
