import { DateTime } from 'luxon';
import type { Clock } from './ModelKeeper';

/** The machine's clock; its day is that of the time zone that the backend runs in. */
export const systemClock: Clock = {
  elapsed: () => performance.now(),
  now: () => new Date(),
  today: () => DateTime.now().toFormat('yyyy-MM-dd'),
};
