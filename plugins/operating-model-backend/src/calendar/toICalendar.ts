import type {
  ForumProfile,
  MeetingSeries,
} from '@onemap/plugin-operating-model-common';
import ICAL from 'ical.js';
import { DateTime, Duration } from 'luxon';
import { describeForum } from './describeForum';
import { timeZoneComponent } from './timeZoneComponent';

// RFC 5545 allows 75 octets; the library does not count the space that a folded line begins with.
ICAL.foldLength = 74;

/** A forum as the caller may see it, and when it meets. */
export interface ScheduledForum {
  forum: ForumProfile;
  series: MeetingSeries;
}

/** What holds for a whole calendar. */
export interface CalendarFacts {
  /** When what it says was found out, ISO 8601. */
  stamp: string;
  /** IANA name of the zone of meetings that have hours; without one it is everybody's own. */
  timeZone?: string;
}

/** A calendar with a recurring event for each forum, RFC 5545. */
export function toICalendar(
  forums: readonly ScheduledForum[],
  { stamp, timeZone }: CalendarFacts,
): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Operating model//Forums//EN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  calendar.addPropertyWithValue('x-wr-calname', 'Forums');
  const zone =
    timeZone && forums.some(({ series }) => isTimed(series))
      ? timeZoneComponent(timeZone)
      : undefined;
  if (zone) calendar.addSubcomponent(zone);
  const tzid = zone?.getFirstPropertyValue('tzid')?.toString();
  for (const each of forums) {
    calendar.addSubcomponent(toEvent(each, stamp, tzid));
  }
  return `${calendar.toString()}\r\n`;
}

function toEvent(
  { forum, series }: ScheduledForum,
  stamp: string,
  tzid: string | undefined,
): ICAL.Component {
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', forum.ref);
  event.addPropertyWithValue('dtstamp', utc(DateTime.fromISO(stamp)));
  event.addPropertyWithValue('summary', forum.title);
  const start = event.addPropertyWithValue('dtstart', timeOf(series.first));
  if (isTimed(series) && tzid) start.setParameter('tzid', tzid);
  event.addPropertyWithValue('rrule', ruleOf(series, tzid));
  const duration = durationOf(forum, series);
  if (duration) event.addPropertyWithValue('duration', duration);
  event.addPropertyWithValue('categories', forum.type);
  event.addPropertyWithValue('description', describeForum(forum));
  // That a forum meets on a day does not make its members busy all day.
  if (!isTimed(series)) event.addPropertyWithValue('transp', 'TRANSPARENT');
  return event;
}

function ruleOf(
  { rule, until }: MeetingSeries,
  tzid: string | undefined,
): ICAL.Recur {
  const recur = ICAL.Recur.fromString(rule);
  if (!until) return recur;
  const end = timeOf(until);
  // Where the start has a zone, RFC 5545 wants the end in UTC.
  recur.until =
    tzid && !end.isDate ? utc(DateTime.fromISO(until, { zone: tzid })) : end;
  return recur;
}

/** How long a meeting lasts; a meeting without hours can only last for whole days. */
function durationOf(
  { duration }: ForumProfile,
  series: MeetingSeries,
): ICAL.Duration | undefined {
  if (!duration) return undefined;
  const seconds = Math.round(Duration.fromISO(duration).as('seconds'));
  const isWholeDays = seconds % 86_400 === 0;
  return seconds > 0 && (isTimed(series) || isWholeDays)
    ? ICAL.Duration.fromSeconds(seconds)
    : undefined;
}

function isTimed({ first }: MeetingSeries): boolean {
  return first.includes('T');
}

function timeOf(text: string): ICAL.Time {
  return text.includes('T')
    ? ICAL.Time.fromDateTimeString(text)
    : ICAL.Time.fromDateString(text);
}

function utc(time: DateTime): ICAL.Time {
  return ICAL.Time.fromJSDate(time.toJSDate(), true);
}
