import { readCadence } from './cadence';

describe('readCadence', () => {
  it('reads a weekly meeting', () => {
    expect(readCadence('FREQ=WEEKLY;BYDAY=MO,WE')).toEqual({
      every: 'week',
      interval: 1,
      days: [{ weekday: 1 }, { weekday: 3 }],
    });
  });

  it('reads the last Monday of every third month', () => {
    expect(readCadence('FREQ=MONTHLY;INTERVAL=3;BYDAY=-1MO')).toEqual({
      every: 'month',
      interval: 3,
      days: [{ weekday: 1, nth: -1 }],
    });
  });

  it('knows a forum that meets on demand', () => {
    expect(readCadence('on-demand')).toBe('on-demand');
  });

  it('leaves a rule that says more to be shown as written', () => {
    expect(readCadence('FREQ=MONTHLY;BYMONTHDAY=15')).toBeUndefined();
    expect(readCadence('FREQ=WEEKLY;BYDAY=XX')).toBeUndefined();
  });
});
