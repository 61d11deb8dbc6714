import type {
  KeyedText,
  Language,
  TextValue,
} from '@onemap/plugin-operating-model-common';
import { partsOfTexts } from './partsOfTexts';

/**
 * English sentences with their days and words as the pages write them: “Change approval” for `change-approval`.
 * English is given whole, so they are found by what the sentences were made of.
 */
export function asOnPages(
  given: string,
  texts: readonly KeyedText[],
  language: Language,
): string {
  return partsOfTexts(texts).reduce<string>((text, value) => {
    const [written, shown] = wordsFor(value, language) ?? [];
    return written && shown ? replaceWord(text, written, shown) : text;
  }, given);
}

/** How a value is written in YAML, and how on pages; undefined for one that is the same in both. */
function wordsFor(
  value: TextValue,
  language: Language,
): [written: string, shown: string] | undefined {
  if (typeof value === 'string') return undefined;
  if ('day' in value) return [value.day, language.day(value.day)];
  if ('word' in value) return [value.word, language.word(value.word, value.of)];
  return undefined;
}

/** Replaces a word where it is not a part of another one. */
function replaceWord(text: string, word: string, by: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(
    new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`, 'g'),
    () => by,
  );
}
