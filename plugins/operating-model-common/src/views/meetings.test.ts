import { forum } from '../testing/portalGraph';
import { meetingsOf, seriesOf } from './meetings';

describe('meetings of a forum', () => {
  it('are the days of its cadence in the range, both ends included', () => {
    expect(
      meetingsOf(
        forum('forum:default/change-board'),
        '2026-11-24',
        '2026-12-08',
      ),
    ).toEqual(['2026-11-24', '2026-12-01', '2026-12-08']);
  });

  const meeting = (cadence: string, startsOn?: string) => {
    const board = forum('forum:default/change-board');
    return { ...board, spec: { ...board.spec, cadence, startsOn } };
  };

  it.each([
    [
      'a forum that has met for long',
      meeting('FREQ=DAILY', '2001-01-01'),
      ['2026-11-24', '2026-11-25'],
    ],
    [
      'hours',
      meeting('FREQ=WEEKLY;BYDAY=TU;BYHOUR=9,15'),
      ['2026-11-24T09:00:00', '2026-11-24T15:00:00'],
    ],
    [
      'hours until a day, which is included',
      meeting('FREQ=DAILY;BYHOUR=9;UNTIL=20261124'),
      ['2026-11-24T09:00:00'],
    ],
    [
      'days until a time',
      meeting('FREQ=DAILY;UNTIL=20261124T080000Z'),
      ['2026-11-24'],
    ],
    [
      'a day that is in no month',
      meeting('FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31'),
      [],
    ],
  ])('are right for %s', (_, given, expected) => {
    expect(meetingsOf(given, '2026-11-24', '2026-11-25')).toEqual(expected);
  });

  it('are a series that starts with the first of them', () => {
    expect(
      seriesOf(
        meeting('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20261231', '2026-01-07'),
        '2026-11-24',
      ),
    ).toEqual({
      first: '2026-01-20',
      rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
      until: '2026-12-31',
    });
    expect(seriesOf(meeting('on-demand'), '2026-11-24')).toBeUndefined();
  });
});
