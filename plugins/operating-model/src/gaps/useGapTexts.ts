import {
  REASONS,
  sayText,
  type FindingView,
  type KeyedText,
  type Language,
} from '@onemap/plugin-operating-model-common';
import { useMemo } from 'react';
import { formatDuration } from '../shared/duration';
import { useFormats, type Formats } from '../shared/useFormats';
import { useText, type Text } from '../shared/useText';
import { useWords, type Words } from '../shared/useWords';
import { requirementNames } from '../shared/requirementNames';
import { asOnPages } from './asOnPages';
import { inSentences } from './inSentences';
import { partsOfTexts } from './partsOfTexts';

/** A text for people; `lang` is set where it is not in their language. */
export interface Said {
  text: string;
  lang?: 'en';
}

/** What a gap is said to be, as far as texts are made of it. */
type Gap = Pick<FindingView, 'message' | 'remedy' | 'texts'>;

/** What the rules say, in the language of the user. */
export interface GapTexts {
  /** What is wrong, and what to do next. */
  messageOf(gap: Gap): Said;
  /** What is wrong alone. */
  headlineOf(gap: Gap): Said;
  /** YAML with what to do as a comment. */
  remedyOf(gap: Gap): Said;
  /** The title of a rule. @param given - as the backend names it */
  titleOf(rule: string, given: string): Said;
  /** Why a rule was not looked at. */
  reasonOf(reason: string): Said;
  /** Texts of the core by their keys. @param given - in English */
  textOf(texts: readonly KeyedText[] | undefined, given: string): Said;
}

/** {@link GapTexts}. What has no text here, such as a rule of the organisation's own, is shown as it is given. */
export function useGapTexts(): GapTexts {
  const t = useText();
  const word = useWords();
  const formats = useFormats();
  return useMemo(
    () => gapTextsIn(languageOf(t, word, formats), key => knows(t, key)),
    [t, word, formats],
  );
}

function gapTextsIn(
  language: Language,
  isKnown: (key: string) => boolean,
): GapTexts {
  const textOf: GapTexts['textOf'] = (texts, given) => {
    const sentences = sentencesOf(texts);
    const said = sentences
      ? { text: sentences.join(' ') }
      : inEnglish(asOnPages(given, texts ?? [], language));
    return { ...said, text: said.text.replaceAll(CODE_MARK, '') };
  };
  const messageOf = ({ message, texts }: Gap) =>
    textOf(texts?.message, message);
  return {
    textOf,
    messageOf,
    headlineOf: gap => {
      const { text, ...rest } = messageOf(gap);
      return { text: inSentences(text)[0], ...rest };
    },
    remedyOf: ({ remedy, texts }) => {
      const lines = sentencesOf(texts?.remedy);
      const isWhole = remedy.match(COMMENT)?.length === lines?.length;
      return lines && isWhole
        ? { text: remedy.replace(COMMENT, () => `# ${lines.shift()}`) }
        : inEnglish(remedy);
    },
    titleOf: (rule, given) => textOf([{ key: `title.${rule}` }], given),
    reasonOf: reason => textOf([{ key: keyOfReason(reason) }], reason),
  };

  function sentencesOf(texts: readonly KeyedText[] | undefined) {
    return texts?.length && keysIn(texts).every(isKnown)
      ? texts.map(text => sayText(text, language))
      : undefined;
  }
}

// Reasons are told and kept as sentences; most are the same few.
function keyOfReason(reason: string): string {
  const found = Object.entries(REASONS).find(
    ([, sentence]) => sentence === reason,
  );
  return `reason.${found?.[0]}`;
}

const COMMENT = /^# .*$/gm;

/** Around what is to be written in YAML, for those who read the sentence in a terminal. */
const CODE_MARK = '`';

function inEnglish(text: string): Said {
  return { text, lang: 'en' };
}

/** Every key in texts. */
function keysIn(texts: readonly KeyedText[]): string[] {
  return partsOfTexts(texts).flatMap(value =>
    typeof value === 'object' && 'key' in value ? value.key : [],
  );
}

/** Whether a text is there in the language of the user: without one, its key is given back. */
function knows(t: Text, key: string): boolean {
  // What is asked is whether the key is one, which the type system cannot follow.
  const ruleKey = `rules.${key}`;
  const said: string = t(ruleKey as 'rules.phrase.nothing');
  return said !== ruleKey;
}

/** The language that the user chose, for texts of the core. */
function languageOf(t: Text, word: Words, formats: Formats): Language {
  // German writes nouns with a capital anywhere.
  const isEnglish = formats.locale.startsWith('en');
  return {
    // The key is known, which the type system cannot follow.
    fill: (key, values) =>
      t(`rules.${key}` as 'rules.phrase.quoted', values as { word: string }),
    day: formats.date,
    duration: iso => formatDuration(iso, formats.locale, 'long'),
    number: formats.number,
    share: formats.percent,
    count: (count, of) => t(`rules.counted.${of}`, { count }),
    box: box => word('box', box),
    word: (each, of) => {
      if (of === 'requirement') return requirementNames([each], word)[0];
      const shown = word(of, each);
      // They stand alone elsewhere, and in the midst of a sentence here.
      return of === 'criticality' || (of === 'processType' && isEnglish)
        ? shown.toLocaleLowerCase(formats.locale)
        : shown;
    },
    list: (parts, kind) =>
      kind === 'and' ? formats.list(parts) : formats.anyOf(parts),
  };
}
