import ICAL from 'ical.js';
import type { ForumEntity } from '../graph/ModelEntity';
import { isRecurrenceRule } from '../kinds/recurrenceRule';

// A rule that never ends is asked for no more meetings than a daily one has in ten years.
const MOST_OCCURRENCES = 3660;
const TIMED_FREQUENCIES = ['HOURLY', 'MINUTELY', 'SECONDLY'];
const TIMED_PARTS = ['BYHOUR', 'BYMINUTE', 'BYSECOND'];

/** A forum's meetings as calendars write them. Days and times are those of the forum, without a zone. */
export interface MeetingSeries {
  /** `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm:ss` where the cadence names hours. */
  first: string;
  /** RFC 5545 RRULE value without its end. */
  rule: string;
  /** The last day or time that may be met on, written as `first` is. */
  until?: string;
}

/**
 * The days on which a forum meets, `from` and `until` included. Without `startsOn` the cadence counts
 * from the first day of the year of `from`. A forum on demand, or without a cadence, has none.
 *
 * @param from - first day, `YYYY-MM-DD`
 * @param until - last day, `YYYY-MM-DD`
 * @returns days, `YYYY-MM-DD`, or date and time without zone where the rule names hours
 */
export function meetingsOf(
  forum: ForumEntity,
  from: string,
  until: string,
): string[] {
  const recurrence = recurrenceOf(forum, from);
  if (!recurrence) return [];
  skipDays(recurrence, from);
  const days: string[] = [];
  for (const text of occurrences(recurrence)) {
    const day = text.slice(0, 10);
    if (day > until) break;
    if (day >= from) days.push(text);
  }
  return days;
}

/**
 * The same meetings as {@link meetingsOf} gives, as one series.
 *
 * @param from - a day, `YYYY-MM-DD`, of the year in which a cadence without `startsOn` begins
 */
export function seriesOf(
  forum: ForumEntity,
  from: string,
): MeetingSeries | undefined {
  const recurrence = recurrenceOf(forum, from);
  if (!recurrence) return undefined;
  // Calendars take the start of a series for a meeting, so it has to be one.
  const { value: first } = occurrences(recurrence).next();
  if (!first) return undefined;
  const { rule } = recurrence;
  const endless = rule.clone();
  endless.until = null;
  return {
    first,
    rule: endless.toString(),
    ...(rule.until ? { until: rule.until.toString() } : {}),
  };
}

interface Recurrence {
  rule: ICAL.Recur;
  start: ICAL.Time;
}

function recurrenceOf(
  { spec: { cadence, startsOn } }: ForumEntity,
  from: string,
): Recurrence | undefined {
  if (!cadence || !isRecurrenceRule(cadence)) return undefined;
  const rule = ICAL.Recur.fromString(cadence);
  const start = ICAL.Time.fromDateString(
    startsOn ?? `${from.slice(0, 4)}-01-01`,
  );
  start.isDate = !hasTimes(rule);
  if (rule.until) rule.until = endOf(rule.until, start);
  return { rule, start };
}

function hasTimes({ freq, parts }: ICAL.Recur): boolean {
  return (
    TIMED_FREQUENCIES.includes(freq) || TIMED_PARTS.some(part => part in parts)
  );
}

/** A day as the end of meetings that have hours includes that day; a zone is not the forum's, and is dropped. */
function endOf(until: ICAL.Time, { isDate }: ICAL.Time): ICAL.Time {
  const { year, month, day, hour, minute, second } = until;
  const time = until.isDate
    ? { hour: 23, minute: 59, second: 59 }
    : { hour, minute, second };
  return ICAL.Time.fromData({
    year,
    month,
    day,
    isDate,
    ...(isDate ? {} : time),
  });
}

/** A daily rule is the same from any of its days on, and a long past is long to walk through. */
function skipDays({ rule, start }: Recurrence, from: string) {
  const isEndless = rule.interval === 1 && rule.count === null;
  if (rule.freq !== 'DAILY' || !isEndless) return;
  const day = ICAL.Time.fromDateString(from);
  if (day.compare(start) <= 0) return;
  start.year = day.year;
  start.month = day.month;
  start.day = day.day;
}

function* occurrences({ rule, start }: Recurrence): Generator<string, void> {
  try {
    const iterator = rule.iterator(start);
    for (let i = 0; i < MOST_OCCURRENCES; i++) {
      const next = iterator.next();
      if (!next) return;
      yield next.toString();
    }
  } catch {
    // The library gives up on rules that never meet. One such forum must not take the others' calendar away.
  }
}
