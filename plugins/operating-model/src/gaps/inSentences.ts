/** What is wrong, and what to do about it: the first sentence of a gap's message, and the others. */
export function inSentences(
  message: string,
): [headline: string, advice: string] {
  const [, first, rest] = /^(.+?[.!?])\s+(.*)$/s.exec(message) ?? [];
  return first === undefined ? [message, ''] : [first, rest];
}
