import { listOf } from '@onemap/plugin-operating-model-common';

const UNITS: Record<string, [every: string, unit: string]> = {
  DAILY: ['daily', 'days'],
  WEEKLY: ['weekly', 'weeks'],
  MONTHLY: ['monthly', 'months'],
  YEARLY: ['yearly', 'years'],
};

const DAYS: Record<string, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

const PLACES: Record<string, string> = {
  '1': '1st',
  '2': '2nd',
  '3': '3rd',
  '4': '4th',
  '5': '5th',
  '-1': 'last',
};

/** When a forum meets, in words; what is rarer than a weekday stays the recurrence rule that it is. */
export function cadenceWords(cadence: string): string {
  const { FREQ, INTERVAL, BYDAY, ...rest } = Object.fromEntries(
    cadence.split(';').map(part => part.split('=')),
  ) as Record<string, string | undefined>;
  const unit = UNITS[FREQ ?? ''];
  const days = BYDAY ? BYDAY.split(',').map(dayWords) : [];
  if (!unit || Object.keys(rest).length || days.includes(undefined)) {
    return cadence.replace('on-demand', 'on demand');
  }
  const every =
    INTERVAL && INTERVAL !== '1' ? `every ${INTERVAL} ${unit[1]}` : unit[0];
  const named = days.flatMap(day => day ?? []);
  return named.length ? `${every}, ${listOf(named)}` : every;
}

function dayWords(day: string): string | undefined {
  const [, place, name] = /^(-?\d+)?([A-Z]{2})$/.exec(day) ?? [];
  if (!DAYS[name] || (place && !PLACES[place])) return undefined;
  return place ? `${PLACES[place]} ${DAYS[name]}` : DAYS[name];
}
