import {
  appLanguageApiRef,
  translationApiRef,
} from '@backstage/frontend-plugin-api';
import { operatingModelTranslationRef } from '../translation';
import german from '../translation/de';

const texts: Readonly<Record<string, string>> = german;
const plurals = new Intl.PluralRules('de');
const never = () => ({ subscribe: () => ({ unsubscribe() {} }) });

/** A text in German; without one the key, as in an app. */
function say(key: string, values: Record<string, unknown> = {}) {
  const { count } = values;
  const plural = typeof count === 'number' ? `_${plurals.select(count)}` : '';
  const template = texts[`${key}${plural}`] ?? texts[key];
  if (template === undefined) return key;
  return template.replace(/{{(\w+)}}/g, (placeholder, name) =>
    name in values ? String(values[name]) : placeholder,
  );
}

const language = { language: 'de' };

/** The APIs of an app in which German was chosen; texts with elements in them are not for it. */
export const inGerman = [
  [
    appLanguageApiRef,
    { getLanguage: () => language, language$: never } as object,
  ],
  [
    translationApiRef,
    {
      getTranslation: ({ id }: { id: string }) => ({
        ready: true,
        t: id === operatingModelTranslationRef.id ? say : (key: string) => key,
      }),
      translation$: never,
    } as object,
  ],
] as const;
