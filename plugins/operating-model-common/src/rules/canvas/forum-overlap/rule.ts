import { informationFor } from '../../../graph/decisions';
import { forumPairsOf, type ForumPair } from '../../../graph/forumPairs';
import type { ModelGraph } from '../../../graph/ModelGraph';
import { defineRule, type Named } from '../../defineRule';
import { evidenceOfPair } from '../forumPairEvidence';
import { ONE_LINE_OF_DECISION, oneLineOfDecision } from '../oneLineOfDecision';

export const forumOverlap = defineRule({
  id: 'forum-overlap',
  title: 'Two forums decide the same on different information',
  severity: 'error',
  box: 'management-system',
  subject: ['Forum'],
  pair: true,
  rationale:
    'Two forums that decide the same thing on different information will one day decide differently, and nobody knows which decision holds.',
  basis: ['nis2:21.2.a', 'dora:5'],
  messages: {
    overlap:
      '“{{subject}}” and “{{other}}” both decide “{{decision}}”, on different information: the first on {{ownInformation}}, the second on {{otherInformation}}. Give the decision to one of them, or let one escalate to the other.',
  },
  remedies: {
    line: ONE_LINE_OF_DECISION,
  },
  evaluate(forum, { graph, report }) {
    for (const pair of forumPairsOf(graph, forum)) {
      if (pair.information !== 'different') continue;
      const { second, decision } = pair;
      report({
        message: 'overlap',
        data: {
          other: second,
          decision: { word: decision, of: 'decision' },
          ownInformation: informationNamed(graph, forum, decision),
          otherInformation: informationNamed(graph, second, decision),
        },
        involves: [second.ref],
        services: [...pair.services],
        discriminator: decision,
        evidence: evidenceOfPair(graph, pair),
        remedy: oneLineOfDecision(pair),
      });
    }
  },
});

/** What a forum looks at, each object once. */
function informationNamed(
  graph: ModelGraph,
  forum: ForumPair['first'],
  decision: string,
): Named[] {
  const used = informationFor(graph, forum, decision);
  return used.length
    ? used.map(({ reference }) => reference)
    : [{ key: 'phrase.nothing' }];
}
