import ICAL from 'ical.js';
import { DateTime } from 'luxon';

// Parts of a recurrence rule (RFC 5545, section 3.3.10). ical.js keeps unknown ones without a word.
const PARTS = new Set([
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

type Parts = Partial<Record<string, string>>;

// What RFC 5545 rules out and ical.js lets pass, or reads as something else.
const MISTAKES: readonly ((parts: Parts) => unknown)[] = [
  ({ FREQ }) => !FREQ,
  ({ UNTIL, COUNT }) => UNTIL && COUNT,
  ({ UNTIL }) => UNTIL && !isUntil(UNTIL),
  ({ COUNT = '1', INTERVAL = '1' }) =>
    ![COUNT, INTERVAL].every(text => /^0*[1-9]\d*$/.test(text)),
  ({ FREQ, BYDAY }) =>
    /\d/.test(BYDAY ?? '') && !isOneOf(FREQ, 'MONTHLY YEARLY'),
  ({ BYDAY, BYWEEKNO }) => /\d/.test(BYDAY ?? '') && BYWEEKNO,
  ({ FREQ, BYMONTHDAY }) => BYMONTHDAY && FREQ === 'WEEKLY',
  ({ FREQ, BYYEARDAY }) => BYYEARDAY && isOneOf(FREQ, 'DAILY WEEKLY MONTHLY'),
  ({ FREQ, BYWEEKNO }) => BYWEEKNO && FREQ !== 'YEARLY',
  ({ BYSETPOS, ...others }) =>
    BYSETPOS && !Object.keys(others).some(name => name.startsWith('BY')),
];

/** Whether a text is the value of an RFC 5545 RRULE, such as `FREQ=WEEKLY;BYDAY=TU`. */
export function isRecurrenceRule(text: string): boolean {
  const pairs = text.split(';').map(part => part.split('='));
  const parts: Parts = Object.fromEntries(pairs);
  return (
    pairs.every(pair => pair.length === 2 && PARTS.has(pair[0]) && pair[1]) &&
    Object.keys(parts).length === pairs.length &&
    !MISTAKES.some(isMade => isMade(parts)) &&
    canBeRead(text)
  );
}

function canBeRead(text: string): boolean {
  try {
    ICAL.Recur.fromString(text);
    return true;
  } catch {
    return false;
  }
}

/** A day or a time as iCalendar writes it, that exists. */
function isUntil(text: string): boolean {
  return /^\d{8}(?:T\d{6}Z?)?$/.test(text) && DateTime.fromISO(text).isValid;
}

function isOneOf(frequency: string | undefined, names: string): boolean {
  return names.split(' ').includes(frequency ?? '');
}
