import { cadenceWords } from './cadenceWords';

it.each([
  ['on-demand', 'on demand'],
  ['FREQ=WEEKLY', 'weekly'],
  ['FREQ=WEEKLY;BYDAY=TU', 'weekly, Tuesday'],
  [
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR',
    'every 2 weeks, Monday, Wednesday and Friday',
  ],
  ['FREQ=MONTHLY;BYDAY=1TH', 'monthly, 1st Thursday'],
  ['FREQ=MONTHLY;BYDAY=-1MO', 'monthly, last Monday'],
  ['FREQ=YEARLY;INTERVAL=1', 'yearly'],
  ['FREQ=MONTHLY;BYMONTHDAY=15', 'FREQ=MONTHLY;BYMONTHDAY=15'],
  ['FREQ=MONTHLY;BYDAY=9MO', 'FREQ=MONTHLY;BYDAY=9MO'],
  ['', ''],
])('says %s as "%s"', (cadence, words) => {
  expect(cadenceWords(cadence)).toBe(words);
});
