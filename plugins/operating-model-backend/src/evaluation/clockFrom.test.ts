import { clockFrom } from './clockFrom';

describe('a clock from another day', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2030-05-06T07:08:09Z') });
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('begins where it was told to, and goes on at the pace of the machine’s', () => {
    const clock = clockFrom(new Date('2026-11-16T07:00:00Z'));
    expect(clock.now()).toEqual(new Date('2026-11-16T07:00:00Z'));
    jest.advanceTimersByTime(90_000);
    expect(clock.now()).toEqual(new Date('2026-11-16T07:01:30Z'));
  });

  it('says the day of its time', () => {
    const clock = clockFrom(new Date('2026-11-16T12:00:00Z'));
    expect(clock.today()).toBe('2026-11-16');
    jest.advanceTimersByTime(24 * 60 * 60 * 1000);
    expect(clock.today()).toBe('2026-11-17');
  });
});
