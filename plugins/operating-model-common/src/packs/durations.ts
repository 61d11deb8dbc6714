import { DateTime, Duration } from 'luxon';

// A month and a year have no length of their own. Counted from the first of January, a month is 31
// days and a year 365: "30 days" is within "one month", and "32 days" is not.
const REFERENCE = DateTime.utc(2027, 1, 1);

/** Whether a duration is at most as long as another; false where either is malformed. Both ISO 8601. */
export function isWithin(duration: string, limit: string): boolean {
  const [length, longest] = [duration, limit].map(milliseconds);
  return length !== undefined && longest !== undefined && length <= longest;
}

function milliseconds(text: string): number | undefined {
  const duration = Duration.fromISO(text);
  return duration.isValid
    ? REFERENCE.plus(duration).toMillis() - REFERENCE.toMillis()
    : undefined;
}

/** A duration for people: `PT24H` as "24 hours"; the text itself where it is malformed. */
export function durationInWords(text: string): string {
  const duration = Duration.fromISO(text, { locale: 'en' });
  return duration.isValid ? duration.toHuman() : text;
}
