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
    ['9999-12-30', 'P1D', '9999-12-31'],
  ])('of %s and %s is %s', (day, duration, expected) => {
    expect(dayAfter(day, duration)).toBe(expected);
  });

  it('is undefined beyond the calendar', () => {
    expect(dayAfter('2026-11-21', 'P8000Y')).toBeUndefined();
    expect(dayAfter('2026-11-21', 'P99999999999Y')).toBeUndefined();
  });

  it('is the same when it is asked again, and after ten thousand others', () => {
    const days = Array.from({ length: 10_001 }, (_, i) =>
      dayAfter('2026-11-21', `P${i}D`),
    );
    expect(days[10_000]).toBe('2054-04-08');
    expect(dayAfter('2026-11-21', 'P0D')).toBe('2026-11-21');
    expect(dayAfter('2026-11-21', 'P10000D')).toBe('2054-04-08');
  });
});
