import { forumPairsOf } from '../../../graph/forumPairs';
import { defineRule } from '../../defineRule';
import { evidenceOfPair } from '../forumPairEvidence';
import { ONE_LINE_OF_DECISION, oneLineOfDecision } from '../oneLineOfDecision';

export const forumDuplicate = defineRule({
  id: 'forum-duplicate',
  title: 'Two forums decide the same on the same information',
  severity: 'warning',
  box: 'management-system',
  subject: ['Forum'],
  pair: true,
  rationale:
    'Two meetings that decide the same thing on the same information cost twice and leave open whose decision holds.',
  messages: {
    duplicate:
      '“{{subject}}” and “{{other}}” both decide “{{decision}}” on the same information. One of the two is not needed for it: give the decision to one, or let one escalate to the other.',
  },
  remedies: {
    line: ONE_LINE_OF_DECISION,
  },
  evaluate(forum, { graph, report }) {
    for (const pair of forumPairsOf(graph, forum)) {
      if (pair.information !== 'same') continue;
      const { second, decision } = pair;
      report({
        message: 'duplicate',
        data: {
          other: second,
          decision: { word: decision, of: 'decision' },
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
