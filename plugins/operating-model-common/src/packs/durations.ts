import { DateTime, Duration } from 'luxon';

// A month and a year have no length of their own. Counted from the first of January, a month is 31
// days and a year 365: "30 days" is within "one month", and "32 days" is not.
// Made when it is needed: the first of all days asks for the machine's locale, which takes a while.
const reference = () => DateTime.utc(2027, 1, 1);

/** Whether a duration is at most as long as another; false where either is malformed. Both ISO 8601. */
export function isWithin(duration: string, limit: string): boolean {
  return lengthOf(duration) <= lengthOf(limit);
}

// A model writes the same few durations over and over, and reading one is slow.
const lengths = new Map<string, number>();
const MOST_KEPT = 1000;

/** Milliseconds; not a number, and so not comparable, where the text is malformed. */
function lengthOf(text: string): number {
  let length = lengths.get(text);
  if (length === undefined) {
    const duration = Duration.fromISO(text);
    length = duration.isValid
      ? reference().plus(duration).toMillis() - reference().toMillis()
      : NaN;
    if (lengths.size === MOST_KEPT) lengths.clear();
    lengths.set(text, length);
  }
  return length;
}

/** A duration for people: `PT24H` as "24 hours"; the text itself where it is malformed. */
export function durationInWords(text: string): string {
  const duration = Duration.fromISO(text, { locale: 'en' });
  return duration.isValid ? duration.toHuman() : text;
}
