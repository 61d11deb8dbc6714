import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useSyncExternalStore } from 'react';

/** Dates, times and numbers as people of the chosen language write them. */
export interface Formats {
  locale: string;
  /** `21 Nov 2026`. Takes a day (`YYYY-MM-DD`) or a moment (ISO 8601). */
  date(iso: string): string;
  /** `Tue, 24 Nov`. Takes a day, with a time or without. */
  weekday(iso: string): string;
  /** `24 Nov`. Takes a day. */
  dayAndMonth(day: string): string;
  /** The time of a moment of today, with the date where it was another day. */
  moment(iso: string): string;
  number(value: number): string;
  /** A share of one: `12%`. */
  percent(share: number): string;
  /** `A, B and C`. */
  list(parts: readonly string[]): string;
  /** `A, B or C`. */
  anyOf(parts: readonly string[]): string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Formats for a locale. `now` tells today from other days. */
export function formatsFor(locale: string, now: () => Date): Formats {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const day = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const both = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const weekday = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const dayAndMonth = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const list = new Intl.ListFormat(locale);
  const anyOf = new Intl.ListFormat(locale, { type: 'disjunction' });
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent' });
  return {
    locale,
    // A day without a time is the same day everywhere.
    date: iso => (DAY.test(iso) ? day : date).format(new Date(iso)),
    weekday: iso => weekday.format(new Date(iso.slice(0, 10))),
    dayAndMonth: iso => dayAndMonth.format(new Date(iso)),
    moment: iso => {
      const at = new Date(iso);
      const isToday = at.toDateString() === now().toDateString();
      return (isToday ? time : both).format(at);
    },
    number: value => numbers.format(value),
    percent: share => percents.format(share),
    list: parts => list.format(parts),
    anyOf: parts => anyOf.format(parts),
  };
}

/** {@link Formats} in the language that the user chose. */
export function useFormats(): Formats {
  const languages = useApi(appLanguageApiRef);
  const subscribe = useCallback(
    (notify: () => void) => {
      const subscription = languages.language$().subscribe(notify);
      return () => subscription.unsubscribe();
    },
    [languages],
  );
  const language = useSyncExternalStore(
    subscribe,
    () => languages.getLanguage().language,
  );
  return keptFormats(localeOf(language));
}

const KEPT = new Map<string, Formats>();

/** One set for all components: to make one takes about as long as to draw a row. */
function keptFormats(locale: string): Formats {
  const kept = KEPT.get(locale) ?? formatsFor(locale, () => new Date());
  KEPT.set(locale, kept);
  return kept;
}

/** English in the way of the user's own region: the app's language says nothing of it. */
function localeOf(language: string): string {
  const regional = navigator.languages?.find(each =>
    each.startsWith(`${language}-`),
  );
  return regional ?? (language === 'en' ? 'en-GB' : language);
}
