import { DateTime, Duration } from 'luxon';

// Large models ask for the same few days again and again.
const known = new Map<string, string | undefined>();
const KNOWN_AT_MOST = 10_000;

/**
 * The day that lies a duration after another, by calendar: a month after 31 January is the last day
 * of February.
 *
 * @param day - `YYYY-MM-DD`
 * @param duration - ISO 8601, such as `P14D`
 * @returns `YYYY-MM-DD`, or undefined where it lies outside of what can be counted
 */
export function dayAfter(day: string, duration: string): string | undefined {
  const key = `${day} ${duration}`;
  if (!known.has(key)) {
    if (known.size === KNOWN_AT_MOST) known.clear();
    known.set(key, computeDayAfter(day, duration));
  }
  return known.get(key);
}

function computeDayAfter(day: string, duration: string): string | undefined {
  const end = DateTime.fromISO(day, { zone: 'utc' }).plus(
    Duration.fromISO(duration),
  );
  return (end.isValid && end.year <= 9999 && end.toISODate()) || undefined;
}
