/** How often a forum meets, read from an RRULE as far as words for it exist. */
export type Cadence =
  | { every: 'day' | 'week' | 'month' | 'year'; interval: number; days: Day[] }
  | 'on-demand';

/** A weekday, and which one of the month: `1` the first, `-1` the last. */
export interface Day {
  /** 0 is Sunday. */
  weekday: number;
  nth?: number;
}

const UNITS = {
  DAILY: 'day',
  WEEKLY: 'week',
  MONTHLY: 'month',
  YEARLY: 'year',
} as const;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const KNOWN = ['FREQ', 'INTERVAL', 'BYDAY', 'WKST'];

/** Reads a cadence. Undefined where it says more than words here can tell: show it as it is written. */
export function readCadence(text: string): Cadence | undefined {
  if (text === 'on-demand') return text;
  const parts = new Map(
    text.split(';').map(part => {
      const [key, value = ''] = part.toUpperCase().split('=');
      return [key, value];
    }),
  );
  const frequency = parts.get('FREQ') ?? '';
  if (!isUnit(frequency)) return undefined;
  if ([...parts.keys()].some(key => !KNOWN.includes(key))) return undefined;
  const days = (parts.get('BYDAY') ?? '')
    .split(',')
    .filter(Boolean)
    .map(readDay);
  if (!days.every(isDay)) return undefined;
  return {
    every: UNITS[frequency],
    interval: Number(parts.get('INTERVAL') ?? 1),
    days,
  };
}

function isUnit(text: string): text is keyof typeof UNITS {
  return text in UNITS;
}

function readDay(text: string): Day | undefined {
  const [, nth, name] = /^([+-]?\d+)?([A-Z]{2})$/.exec(text) ?? [];
  const weekday = WEEKDAYS.indexOf(name);
  if (weekday < 0) return undefined;
  return { weekday, ...(nth ? { nth: Number(nth) } : {}) };
}

function isDay(day: Day | undefined): day is Day {
  return day !== undefined;
}
