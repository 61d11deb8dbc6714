import { DateTime } from 'luxon';
import type { Clock } from './ModelKeeper';
import { systemClock } from './systemClock';

/** A clock that says `startsAt` now, and goes on from there. */
export function clockFrom(startsAt: Date): Clock {
  const ahead = startsAt.getTime() - systemClock.now().getTime();
  const now = () => new Date(systemClock.now().getTime() + ahead);
  return {
    elapsed: systemClock.elapsed,
    now,
    today: () => DateTime.fromJSDate(now()).toFormat('yyyy-MM-dd'),
  };
}
