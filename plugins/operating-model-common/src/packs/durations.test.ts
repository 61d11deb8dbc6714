import { durationInWords, isWithin } from './durations';

it.each([
  ['PT24H', 'PT24H'],
  ['P1D', 'PT24H'],
  ['PT72H', 'P3D'],
  ['PT15M', 'PT1H'],
  ['P1W', 'P7D'],
  ['P30D', 'P1M'],
  ['P31D', 'P1M'],
  ['P4W', 'P1M'],
  ['P12M', 'P1Y'],
])('%s is within %s', (duration, limit) => {
  expect(isWithin(duration, limit)).toBe(true);
});

it.each([
  ['PT24H1M', 'PT24H'],
  ['P2D', 'PT24H'],
  ['P32D', 'P1M'],
  ['P1M', 'P30D'],
  ['P13M', 'P1Y'],
  ['soon', 'P1Y'],
  ['P1D', 'soon'],
])('%s is not within %s', (duration, limit) => {
  expect(isWithin(duration, limit)).toBe(false);
});

it('says a duration in words', () => {
  expect(durationInWords('PT24H')).toBe('24 hours');
  expect(durationInWords('P1M')).toBe('1 month');
  expect(durationInWords('soon')).toBe('soon');
});
