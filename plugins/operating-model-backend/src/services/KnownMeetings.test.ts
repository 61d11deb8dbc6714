import { KnownMeetings } from './KnownMeetings';

const NOW = { from: '2026-11-21', until: '2027-01-16' };

it('remembers the meetings of the days that were asked for last, and of no others', () => {
  const known = new KnownMeetings();
  known.of(NOW).set('weekly', ['2026-11-23']);
  expect(known.of({ ...NOW }).get('weekly')).toEqual(['2026-11-23']);
  expect(known.of({ ...NOW, until: '2026-12-01' }).size).toBe(0);
  expect(known.of(NOW).size).toBe(0);
});
