import type { ForumPair } from '../../graph/forumPairs';
import { patchOf } from '../remedy';

/**
 * The remedy that makes two forums one line of decision: one escalates to the other. The one that
 * escalates to nobody yet, so that no line is lost.
 */
export function oneLineOfDecision({ first, second }: ForumPair): string {
  const [from, to] =
    first.spec.escalatesTo && !second.spec.escalatesTo
      ? [second, first]
      : [first, second];
  return patchOf(
    `Make it one line of decision: ${from.title} escalates to ${to.title}. Or take the decision from one of them.`,
    from,
    `escalatesTo: ${to.ref}`,
  );
}
