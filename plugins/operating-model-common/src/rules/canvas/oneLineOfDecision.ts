import type { ForumPair } from '../../graph/forumPairs';
import { patchOf, type Remedy } from '../remedy';

/** The line that such a remedy begins with. */
export const ONE_LINE_OF_DECISION =
  'Make it one line of decision: {{from}} escalates to {{to}}. Or take the decision from one of them.';

/**
 * The remedy that makes two forums one line of decision: one escalates to the other. The one that
 * escalates to nobody yet, so that no line is lost.
 */
export function oneLineOfDecision({ first, second }: ForumPair): Remedy {
  const [from, to] =
    first.spec.escalatesTo && !second.spec.escalatesTo
      ? [second, first]
      : [first, second];
  return patchOf(
    { name: 'line', data: { from, to } },
    from,
    `escalatesTo: ${to.ref}`,
  );
}
