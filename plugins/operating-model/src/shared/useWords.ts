import { useMemo } from 'react';
import { messages } from '../translation/en';
import { useText, type Text } from './useText';

/** Vocabularies whose words people read. */
type Vocabulary = keyof typeof messages.words;

/** What people read for a word of a vocabulary. An organisation's own word is shown as it writes it. */
export type Words = (vocabulary: Vocabulary, word: string) => string;

/** {@link Words} in the language of the user. */
export function useWords(): Words {
  const t = useText();
  return useMemo(() => wordsIn(t), [t]);
}

function wordsIn(t: Text): Words {
  return (vocabulary, word) => {
    if (!(word in messages.words[vocabulary])) return word.replace(/-/g, ' ');
    // The line above found the key, which the type system cannot follow.
    return t(`words.${vocabulary}.${word}` as 'words.box.processes');
  };
}
