import { useMemo } from 'react';
import { readCadence, type Day } from './cadence';
import { formatDuration } from './duration';
import { useFormats, type Formats } from './useFormats';
import { useText, type Text } from './useText';

/** How often a forum meets, in words: `monthly, 1st Thu`. */
export type CadenceWords = (rule: string, convenesWithin?: string) => string;

/** {@link CadenceWords} in the language of the user. */
export function useCadenceWords(): CadenceWords {
  const t = useText();
  const formats = useFormats();
  return useMemo(() => cadenceWords(t, formats), [t, formats]);
}

function cadenceWords(t: Text, formats: Formats): CadenceWords {
  return (rule, convenesWithin) => {
    const cadence = readCadence(rule);
    if (!cadence) return rule;
    if (cadence === 'on-demand') {
      return convenesWithin
        ? t('shared.cadence.onDemandWithin', {
            within: formatDuration(convenesWithin, formats.locale, 'long'),
          })
        : t('shared.cadence.onDemand');
    }
    const { every, interval, days } = cadence;
    const unit = t(`shared.cadence.${every}`, { count: interval });
    if (!days.length) return unit;
    const names = days.map(day => dayWords(day, t, formats.locale));
    if (every === 'week' && interval === 1) {
      return t('shared.cadence.everyDay', { days: formats.list(names) });
    }
    return t('shared.cadence.on', { unit, days: formats.list(names) });
  };
}

function dayWords({ weekday, nth }: Day, t: Text, locale: string): string {
  // 2 January 2000 was a Sunday.
  const date = new Date(Date.UTC(2000, 0, 2 + weekday));
  const day = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    timeZone: 'UTC',
  }).format(date);
  return nth ? t('shared.cadence.nth', { nth: ordinal(nth, t), day }) : day;
}

function ordinal(nth: number, t: Text): string {
  const key = `${nth}`;
  return isOrdinal(key) ? t(`shared.cadence.ordinal.${key}`) : `${nth}.`;
}

const ORDINALS = ['1', '2', '3', '4', '5', '-1', '-2'] as const;

function isOrdinal(key: string): key is (typeof ORDINALS)[number] {
  return ORDINALS.some(each => each === key);
}
