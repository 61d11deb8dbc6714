import {
  appLanguageApiRef,
  translationApiRef,
} from '@backstage/frontend-plugin-api';
import { operatingModelTranslationRef } from '../translation';
import german from '../translation/de';

const texts: Readonly<Record<string, string>> = german;
const plurals = new Intl.PluralRules('de');
const never = () => ({ subscribe: () => ({ unsubscribe() {} }) });

/** A text in German. It fails where there is none, and where something does not fill it. */
function say(key: string, values: Record<string, unknown> = {}) {
  const { count } = values;
  const plural = typeof count === 'number' ? `_${plurals.select(count)}` : '';
  const template = texts[`${key}${plural}`] ?? texts[key];
  if (template === undefined) throw new Error(`There is no text ${key}`);
  return template.replace(/{{(\w+)}}/g, (placeholder, name) => {
    if (!(name in values)) throw new Error(`${placeholder} of ${key} is empty`);
    return String(values[name]);
  });
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
