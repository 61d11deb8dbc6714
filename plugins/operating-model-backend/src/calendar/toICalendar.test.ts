import type {
  ForumProfile,
  MeetingSeries,
} from '@onemap/plugin-operating-model-common';
import { sync as ical, type VEvent } from 'node-ical';
import { toICalendar, type ScheduledForum } from './toICalendar';

const STAMP = '2026-11-21T10:00:00.000Z';

function scheduled(
  series: Partial<MeetingSeries>,
  forum: Partial<ForumProfile> = {},
): ScheduledForum {
  return {
    forum: {
      ref: 'forum:default/cab',
      kind: 'Forum',
      title: 'CAB',
      type: 'change-advisory-board',
      members: [],
      decides: [],
      information: [],
      services: 0,
      findings: [],
      ...forum,
    },
    series: { first: '2026-01-06', rule: 'FREQ=WEEKLY;BYDAY=TU', ...series },
  };
}

/** The one event of a calendar, as another program reads it. */
function read(text: string): VEvent {
  const events = Object.values(ical.parseICS(text)).filter(
    (each): each is VEvent => each?.type === 'VEVENT',
  );
  expect(events).toHaveLength(1);
  return events[0];
}

function daysOf(event: VEvent, from: string, until: string): string[] {
  return (
    event.rrule?.between(new Date(from), new Date(until), true) ?? []
  ).map(day => day.toISOString());
}

describe('the calendar of forums', () => {
  it('has a forum without hours as an all-day event that blocks nobody', () => {
    const text = toICalendar([scheduled({})], { stamp: STAMP });
    expect(text).toContain('DTSTART;VALUE=DATE:20260106\r\n');
    expect(text).toContain('TRANSP:TRANSPARENT\r\n');
    expect(text).not.toContain('VTIMEZONE');
    expect(read(text).datetype).toBe('date');
  });

  it('keeps a meeting at its hour when the clocks change', () => {
    const text = toICalendar(
      [
        scheduled(
          {
            first: '2026-03-24T10:00:00',
            rule: 'FREQ=WEEKLY;BYDAY=TU;BYHOUR=10',
          },
          { duration: 'PT1H30M' },
        ),
      ],
      { stamp: STAMP, timeZone: 'Europe/Berlin' },
    );
    const event = read(text);
    expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
    expect(daysOf(event, '2026-03-20', '2026-04-02')).toEqual([
      '2026-03-24T09:00:00.000Z',
      '2026-03-31T08:00:00.000Z',
    ]);
    const lasts = event.end && event.end.getTime() - event.start.getTime();
    expect(lasts).toBe(90 * 60_000);
  });

  it('ends a series in UTC where it has a zone, and in its own time where it has none', () => {
    const forums = [
      scheduled({
        first: '2026-01-06T10:00:00',
        rule: 'FREQ=WEEKLY;BYDAY=TU;BYHOUR=10',
        until: '2026-07-07T23:59:59',
      }),
    ];
    const ruleIn = (timeZone?: string) =>
      /UNTIL=[0-9TZ]+/.exec(
        toICalendar(forums, { stamp: STAMP, timeZone }),
      )?.[0];
    expect(ruleIn('Europe/Berlin')).toBe('UNTIL=20260707T215959Z');
    expect(ruleIn()).toBe('UNTIL=20260707T235959');
  });

  it('names a zone as it is called today', () => {
    const text = toICalendar(
      [
        scheduled({
          first: '2026-01-06T10:00:00',
          rule: 'FREQ=DAILY;BYHOUR=10',
        }),
      ],
      { stamp: STAMP, timeZone: 'US/Pacific' },
    );
    expect(text).toContain('DTSTART;TZID=America/Los_Angeles:20260106T100000');
    expect(text).toContain('TZID:America/Los_Angeles\r\n');
  });

  it('carries every character of long titles, on lines of at most 75 octets', () => {
    const title = `${'Überprüfung, Änderung; 変更 \\ 👩‍💻 '.repeat(9)}\nEnd`;
    const text = toICalendar([scheduled({}, { title, decides: ['a,b'] })], {
      stamp: STAMP,
    });
    const event = read(text);
    expect(event.summary).toBe(title);
    expect(event.description).toBe('Decides: a,b');
    const longest = Math.max(
      ...text.split('\r\n').map(line => Buffer.byteLength(line)),
    );
    expect(longest).toBe(75);
    expect(text).not.toMatch(/[^\r]\n/);
  });

  it('is the same, byte for byte, for the same forums at the same evaluation', () => {
    const once = () => toICalendar([scheduled({})], { stamp: STAMP });
    expect(once()).toBe(once());
    expect(once()).toContain('UID:forum:default/cab\r\n');
    expect(once()).toContain('DTSTAMP:20261121T100000Z\r\n');
  });

  it('is a calendar without events where no forum meets', () => {
    const text = toICalendar([], { stamp: STAMP });
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    expect(text).not.toContain('VEVENT');
  });

  it('says as a duration of days what lasts for days, and nothing of hours', () => {
    const durationOf = (duration: string) =>
      /DURATION:\S+/.exec(
        toICalendar([scheduled({}, { duration })], { stamp: STAMP }),
      )?.[0];
    expect(durationOf('P2D')).toBe('DURATION:P2D');
    expect(durationOf('PT2H')).toBeUndefined();
  });
});
