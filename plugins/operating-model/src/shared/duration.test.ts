import { formatDuration } from './duration';

describe('formatDuration', () => {
  it('says hours and minutes', () => {
    expect(formatDuration('PT1H30M', 'en-GB')).toBe('1 hr 30 mins');
  });

  it('spells the units out where there is room', () => {
    expect(formatDuration('PT1H', 'en-GB', 'long')).toBe('1 hour');
  });

  it('tells months from minutes', () => {
    expect(formatDuration('P3M', 'en-GB')).toBe('3 mths');
    expect(formatDuration('PT3M', 'en-GB')).toBe('3 mins');
  });

  it('speaks the language of the reader', () => {
    expect(formatDuration('P2D', 'de')).toBe('2 Tg.');
  });

  it('shows what is no duration as it is', () => {
    expect(formatDuration('soon', 'en-GB')).toBe('soon');
  });
});
