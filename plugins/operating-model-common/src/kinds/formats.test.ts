import { isCadence, isDuration } from './formats';

describe('a duration', () => {
  it.each(['PT4H', 'P1D', 'P2W', 'P1Y2M3DT4H5M6S', 'PT0S', 'PT0.5H', 'P1.5D'])(
    'may be %s',
    text => expect(isDuration(text)).toBe(true),
  );

  it.each([
    '',
    'P',
    'PT',
    'P1DT',
    '1h',
    'pt4h',
    '-PT4H',
    'P1W2D',
    'P1H',
    'PT4H ',
    'P1D1D',
    'P0.5DT1H',
    'PT.5H',
    'PT1.H',
  ])('is not “%s”', text => expect(isDuration(text)).toBe(false));
});

describe('a cadence', () => {
  it.each([
    'on-demand',
    'FREQ=WEEKLY',
    'FREQ=WEEKLY;BYDAY=TU',
    'BYDAY=TU;FREQ=WEEKLY',
    'FREQ=MONTHLY;BYDAY=1TU',
    'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1',
    'FREQ=MONTHLY;BYMONTHDAY=-1',
    'FREQ=YEARLY;BYDAY=20MO',
    'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
    'FREQ=YEARLY;BYYEARDAY=200',
    'FREQ=WEEKLY;INTERVAL=2;WKST=MO',
    'FREQ=DAILY;COUNT=10',
    'FREQ=WEEKLY;UNTIL=20270101',
    'FREQ=WEEKLY;UNTIL=20270101T090000Z',
  ])('may be %s', text => expect(isCadence(text)).toBe(true));

  it.each([
    ['a word of everyday language', 'weekly'],
    ['a whole line of iCalendar', 'RRULE:FREQ=WEEKLY'],
    ['no frequency', 'INTERVAL=2'],
    ['an unknown frequency', 'FREQ=FORTNIGHTLY'],
    ['an unknown part', 'FREQ=WEEKLY;ON=TU'],
    ['an empty part', 'FREQ=WEEKLY;BYDAY='],
    ['a part twice', 'FREQ=WEEKLY;FREQ=DAILY'],
    ['nothing after a semicolon', 'FREQ=WEEKLY;'],
    ['a day that is none', 'FREQ=WEEKLY;BYDAY=XX'],
    ['a month that is none', 'FREQ=YEARLY;BYMONTH=13'],
    ['both ends', 'FREQ=WEEKLY;COUNT=3;UNTIL=20270101'],
    ['an end as people write it', 'FREQ=WEEKLY;UNTIL=2027-01-01'],
    ['an end that no calendar has', 'FREQ=WEEKLY;UNTIL=20270230'],
    ['an interval of nothing', 'FREQ=WEEKLY;INTERVAL=0'],
    ['no meeting at all', 'FREQ=WEEKLY;COUNT=0'],
    ['fewer than none', 'FREQ=WEEKLY;COUNT=-1'],
    ['a half interval', 'FREQ=WEEKLY;INTERVAL=1.5'],
    ['the first Tuesday of a week', 'FREQ=WEEKLY;BYDAY=1TU'],
    [
      'the first Tuesday of a week by number',
      'FREQ=YEARLY;BYWEEKNO=20;BYDAY=1TU',
    ],
    ['the day of a month in a week', 'FREQ=WEEKLY;BYMONTHDAY=1'],
    ['the day of a year in a month', 'FREQ=MONTHLY;BYYEARDAY=200'],
    ['the week of a year in a month', 'FREQ=MONTHLY;BYWEEKNO=20'],
    ['the first of nothing', 'FREQ=MONTHLY;BYSETPOS=1'],
  ])('has not %s', (_, text) => expect(isCadence(text)).toBe(false));
});
