import { useMemo } from 'react';
import { messages } from '../translation/en';
import { useText, type Text } from './useText';

/** Vocabularies whose words people read. */
export type Vocabulary = keyof typeof messages.words;

/** What people read for a word of a vocabulary. An organisation's own word is written like those beside it. */
export type Words = (vocabulary: Vocabulary, word: string) => string;

/** {@link Words} in the language of the user. */
export function useWords(): Words {
  const t = useText();
  return useMemo(() => wordsIn(t), [t]);
}

/** Vocabularies whose words stand within sentences. */
const LOWER_CASE: readonly Vocabulary[] = ['role', 'responsibility'];

function wordsIn(t: Text): Words {
  // A long list says the same few words again and again, and to look one up takes longer than to draw it.
  const said = new Map<string, string>();
  return (vocabulary, word) => {
    const key = `${vocabulary}.${word}`;
    const known = said.get(key) ?? say(t, vocabulary, word);
    said.set(key, known);
    return known;
  };
}

function say(t: Text, vocabulary: Vocabulary, word: string): string {
  if (!(word in messages.words[vocabulary])) {
    const own = word.replace(/-/g, ' ');
    return LOWER_CASE.includes(vocabulary) ? own : capitalized(own);
  }
  // The line above found the key, which the type system cannot follow.
  return t(`words.${vocabulary}.${word}` as 'words.box.processes');
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
