import type { Said } from './useGapTexts';

/** A text, marked as English where it is not in the language of the user. */
export function SaidText({ said }: { said: Said }) {
  return said.lang ? <span lang={said.lang}>{said.text}</span> : said.text;
}
