import { DateTime, type DurationLike } from 'luxon';
import { RequestError } from './problems';

/** Days, `YYYY-MM-DD`, the last included. */
export interface DayRange {
  from: string;
  until: string;
}

/**
 * The days that a query asks for.
 *
 * @param whole - what is meant where the query leaves an end out
 * @throws RequestError where the range is upside down, or longer than `mostDays`
 */
export function dayRange(
  given: Partial<DayRange>,
  whole: DayRange,
  mostDays: number,
): DayRange {
  const range = {
    from: given.from ?? whole.from,
    until: given.until ?? whole.until,
  };
  const days = parse(range.until).diff(parse(range.from), 'days').days;
  if (days >= 0 && days <= mostDays) return range;
  throw new RequestError([
    {
      path: 'query.until',
      message: `Must not be before \`from\`, ${range.from}, nor more than ${mostDays} days after it.`,
    },
  ]);
}

/** A day so much later, or earlier where the duration is negative. */
export function shifted(day: string, by: DurationLike): string {
  return parse(day).plus(by).toFormat('yyyy-MM-dd');
}

function parse(day: string): DateTime {
  return DateTime.fromISO(day, { zone: 'utc' });
}
