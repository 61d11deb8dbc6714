import { BOX_TITLES } from '../graph/boxes';
import { durationInWords } from '../packs/durations';
import type { TextValue } from './KeyedText';
import { listOf } from './list';
import { COUNTED, PHRASE_TEXTS } from './phrases';
import { sayValue, type Language } from './sayValue';

const PLACEHOLDER = /\{\{(\w+)\}\}/g;

/** English as messages, exports and the command line have it: days and words as they are written in YAML. */
const ENGLISH: Language = {
  fill: (key, values) =>
    fillTemplate(PHRASE_TEXTS[key] ?? key, name => values[name]),
  day: day => day,
  duration: durationInWords,
  number: String,
  share: value => `${Math.round(100 * value)} %`,
  count: (count, of) =>
    fillTemplate(COUNTED[`${of}_${count === 1 ? 'one' : 'other'}`], () =>
      String(count),
    ),
  box: box => BOX_TITLES[box],
  word: word => word,
  list: listOf,
};

/** What fills a text, in English. */
export function inEnglish(value: TextValue): string {
  return sayValue(value, ENGLISH);
}

/** Fills the `{{placeholders}}` of a template; one that nothing fills stays. */
export function fillTemplate(
  template: string,
  valueOf: (name: string) => string | undefined,
): string {
  return template.replace(
    PLACEHOLDER,
    (placeholder, name) => valueOf(name) ?? placeholder,
  );
}
