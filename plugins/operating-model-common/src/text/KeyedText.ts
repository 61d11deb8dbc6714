import type { Box } from '../graph/boxes';

/** A text by key, with what fills it, so that each language can say it in its own words. */
export interface KeyedText {
  /** Such as `message.risk-unowned.none`, `remedy.risk-unowned.owner` or `phrase.nothing`. */
  key: string;
  /** By placeholder. */
  values?: Readonly<Record<string, TextValue>>;
}

/** What fills a placeholder: a name or a word as it is written, or what languages write differently. */
export type TextValue =
  | string
  | KeyedText
  /** `YYYY-MM-DD` */
  | { day: string }
  /** ISO 8601. */
  | { duration: string }
  | { number: number }
  /** A share of one: 0.1 is ten per cent. */
  | { share: number }
  | { count: number; of: Countable }
  | { box: Box }
  /** A word of an open vocabulary; an organisation's own is shown as it is written. */
  | { word: string; of: WordList }
  /** A, B and C. */
  | readonly TextValue[]
  /** A, B or C. */
  | { anyOf: readonly TextValue[] };

/** What is counted in texts, and the verbs that go with a count. */
export type Countable = 'service' | 'depend';

/** The vocabularies whose words texts hold. */
export type WordList =
  | 'box'
  | 'condition'
  | 'criticality'
  | 'decision'
  | 'environment'
  | 'policySource'
  | 'processType'
  | 'requirement'
  | 'responsibility'
  | 'role';

/** Whether a value is a text of its own. */
export function isKeyedText(value: object): value is KeyedText {
  return 'key' in value;
}
