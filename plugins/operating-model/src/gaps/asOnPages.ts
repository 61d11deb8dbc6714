import type {
  KeyedText,
  Language,
  TextValue,
} from '@onemap/plugin-operating-model-common';
import { partsOfTexts } from './partsOfTexts';

/**
 * English sentences with their days and words as the pages write them: “Change approval” for `change-approval`.
 * English is given whole, so they are found by what the sentences were made of. Names stay as they are.
 */
export function asOnPages(
  given: string,
  texts: readonly KeyedText[],
  language: Language,
): string {
  const shown = new Map<string, string>();
  for (const value of partsOfTexts(texts)) {
    const [written, onPages] = wordsFor(value, language) ?? [];
    if (written && onPages) shown.set(written, onPages);
  }
  if (!shown.size) return given;
  return given.replace(
    anyOf([...shown.keys()]),
    each => shown.get(each) ?? each,
  );
}

/** How a value is written, and how on pages; undefined for what is the text of others. */
function wordsFor(
  value: TextValue,
  language: Language,
): [written: string, onPages: string] | undefined {
  if (typeof value === 'string') return [value, value];
  if ('day' in value) return [value.day, language.day(value.day)];
  if ('word' in value) return [value.word, language.word(value.word, value.of)];
  return undefined;
}

/** Finds texts where they are not a part of a word; of two that begin at one place, the longer. */
function anyOf(texts: readonly string[]): RegExp {
  const longestFirst = [...texts].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map(text =>
    text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  return new RegExp(`(?<![\\w-])(?:${escaped.join('|')})(?![\\w-])`, 'g');
}
