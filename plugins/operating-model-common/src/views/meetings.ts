import ICAL from 'ical.js';
import type { ForumEntity } from '../graph/ModelEntity';
import { isRecurrenceRule } from '../kinds/formats';

// A rule that never ends is asked for no more meetings than a daily one has in ten years.
const MOST_OCCURRENCES = 3660;

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
  const { cadence, startsOn } = forum.spec;
  if (!cadence || !isRecurrenceRule(cadence)) return [];
  const rule = ICAL.Recur.fromString(cadence);
  const start = startsOn ?? `${from.slice(0, 4)}-01-01`;
  const hasHours = /BYHOUR/.test(cadence);
  const iterator = rule.iterator(
    hasHours
      ? ICAL.Time.fromDateTimeString(`${start}T00:00:00`)
      : ICAL.Time.fromDateString(start),
  );
  const days: string[] = [];
  for (let i = 0; i < MOST_OCCURRENCES; i++) {
    const next = iterator.next();
    if (!next) break;
    const text = next.toString();
    const day = text.slice(0, 10);
    if (day > until) break;
    if (day >= from) days.push(text);
  }
  return days;
}
