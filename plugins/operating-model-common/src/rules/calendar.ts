import { DateTime, Duration } from 'luxon';

/**
 * The day that lies a duration after another, by calendar: a month after 31 January is the last day
 * of February.
 *
 * @param day - `YYYY-MM-DD`
 * @param duration - ISO 8601, such as `P14D`
 * @returns `YYYY-MM-DD`, or undefined where it lies outside of what can be counted
 */
export function dayAfter(day: string, duration: string): string | undefined {
  const end = DateTime.fromISO(day, { zone: 'utc' }).plus(
    Duration.fromISO(duration),
  );
  return (end.isValid && end.year <= 9999 && end.toISODate()) || undefined;
}
