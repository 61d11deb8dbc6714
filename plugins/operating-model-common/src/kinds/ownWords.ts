import { namesOfPractices } from '../library';
import { DECISIONS, ENVIRONMENTS, PRACTICES, ROLES } from '../vocabulary';

/** Words that an organisation has besides the well-known ones; editors offer them too. */
export interface OwnWords {
  environments?: readonly string[];
  decisions?: readonly string[];
  roles?: readonly string[];
}

/**
 * Every known word of an open set: the examples of its field, and what an organisation has added.
 *
 * @param examples - the words that the schema of the field gives
 */
export function knownWords(
  examples: readonly string[],
  own: OwnWords,
): readonly string[] {
  const added = [
    [ENVIRONMENTS, own.environments],
    [DECISIONS, own.decisions],
    [ROLES, own.roles],
    [PRACTICES, [...namesOfPractices().keys()]],
  ] as const;
  const more = added.find(([words]) =>
    words.every(word => examples.includes(word)),
  );
  return [...new Set([...examples, ...(more?.[1] ?? [])])];
}
