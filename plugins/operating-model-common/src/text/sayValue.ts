import type { Box } from '../graph/boxes';
import type { Countable, KeyedText, TextValue, WordList } from './KeyedText';

/** How a language writes what fills a text. */
export interface Language {
  /** The text of a key, its placeholders filled. */
  fill(key: string, values: Readonly<Record<string, string>>): string;
  day(day: string): string;
  duration(iso: string): string;
  number(value: number): string;
  share(value: number): string;
  count(value: number, of: Countable): string;
  box(box: Box): string;
  word(word: string, of: WordList): string;
  list(parts: readonly string[], word: 'and' | 'or'): string;
}

/** A text in a language. */
export function sayText(
  { key, values = {} }: KeyedText,
  language: Language,
): string {
  return language.fill(
    key,
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        sayValue(value, language),
      ]),
    ),
  );
}

/** What fills a text, in a language. */
export function sayValue(value: TextValue, language: Language): string {
  if (typeof value === 'string') return value;
  if (isList(value)) return listOf(value, 'and');
  if ('key' in value) return sayText(value, language);
  if ('anyOf' in value) return listOf(value.anyOf, 'or');
  if ('day' in value) return language.day(value.day);
  if ('duration' in value) return language.duration(value.duration);
  if ('number' in value) return language.number(value.number);
  if ('share' in value) return language.share(value.share);
  if ('count' in value) return language.count(value.count, value.of);
  if ('box' in value) return language.box(value.box);
  return language.word(value.word, value.of);

  function listOf(values: readonly TextValue[], word: 'and' | 'or') {
    return language.list(
      values.map(each => sayValue(each, language)),
      word,
    );
  }
}

// Array.isArray does not narrow a readonly array.
function isList(value: TextValue): value is readonly TextValue[] {
  return Array.isArray(value);
}
