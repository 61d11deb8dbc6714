import { dayAfter } from './calendar';

describe('dayAfter', () => {
  it.each([
    ['2026-11-21', 'P90D', '2027-02-19'],
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2026-12-31', 'P1W', '2027-01-07'],
    ['2026-03-28', 'P1D', '2026-03-29'],
    ['2026-03-28', 'PT36H', '2026-03-29'],
    ['2026-03-28', 'PT12H', '2026-03-28'],
    ['2026-03-28', 'P0D', '2026-03-28'],
  ])('of %s and %s is %s', (day, duration, expected) => {
    expect(dayAfter(day, duration)).toBe(expected);
  });

  it('is undefined beyond the calendar', () => {
    expect(dayAfter('2026-11-21', 'P8000Y')).toBeUndefined();
    expect(dayAfter('2026-11-21', 'P99999999999Y')).toBeUndefined();
  });
});
