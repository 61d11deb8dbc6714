import { inEnglish } from './english';
import type { TextValue } from './KeyedText';

it.each<[TextValue, string]>([
  ['Flood', 'Flood'],
  [{ day: '2026-11-21' }, '2026-11-21'],
  [{ duration: 'PT24H' }, '24 hours'],
  [{ number: 1200 }, '1200'],
  [{ share: 0.29 }, '29 %'],
  [{ count: 1, of: 'service' }, '1 service'],
  [{ count: 2, of: 'service' }, '2 services'],
  [{ count: 1, of: 'depend' }, 'depends'],
  [{ count: 2, of: 'depend' }, 'depend'],
  [{ box: 'locations' }, 'Locations & assets'],
  [{ word: 'on-prem', of: 'environment' }, 'on-prem'],
  [['a', { number: 2 }, 'c'], 'a, 2 and c'],
  [{ anyOf: ['a', 'b'] }, 'a or b'],
  [
    { key: 'phrase.refAt', values: { ref: 'risk:default/x', path: 'spec' } },
    'risk:default/x in spec',
  ],
])('says %j', (value, words) => {
  expect(inEnglish(value)).toBe(words);
});
