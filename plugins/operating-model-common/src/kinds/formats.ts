import ICAL from 'ical.js';

// Parts of a recurrence rule (RFC 5545, section 3.3.10). ical.js keeps unknown ones without a word.
const RRULE_PARTS = new Set([
  'FREQ',
  'UNTIL',
  'COUNT',
  'INTERVAL',
  'BYSECOND',
  'BYMINUTE',
  'BYHOUR',
  'BYDAY',
  'BYMONTHDAY',
  'BYYEARDAY',
  'BYWEEKNO',
  'BYMONTH',
  'BYSETPOS',
  'WKST',
]);

/** The cadence of a forum that meets when it is needed. */
export const ON_DEMAND = 'on-demand';

/** Whether a text is the value of an RFC 5545 RRULE, such as `FREQ=WEEKLY;BYDAY=TU`. */
export function isRecurrenceRule(text: string): boolean {
  const parts = text.split(';').map(part => part.split('='));
  const names = parts.map(([name]) => name);
  const wellFormed =
    parts.every(
      part => part.length === 2 && RRULE_PARTS.has(part[0]) && part[1],
    ) &&
    new Set(names).size === names.length &&
    names.includes('FREQ') &&
    !(names.includes('UNTIL') && names.includes('COUNT'));
  if (!wellFormed) return false;
  try {
    ICAL.Recur.fromString(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether a text is a forum's cadence: an RRULE value or `on-demand`. */
export function isCadence(text: string): boolean {
  return text === ON_DEMAND || isRecurrenceRule(text);
}
