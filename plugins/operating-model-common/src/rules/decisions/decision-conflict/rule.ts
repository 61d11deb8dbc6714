import {
  decisionConflictsOf,
  type DecisionConflict,
} from '../../../graph/decisionConflicts';
import type { Decision } from '../../../graph/decisions';
import { servicesOfBoth } from '../../../graph/forumPairs';
import type { Reference } from '../../../graph/ModelEntity';
import { isA } from '../../../graph/ModelEntity';
import { defineRule, type Named } from '../../defineRule';
import { patchOf, type Remedy } from '../../remedy';

export const decisionConflict = defineRule({
  id: 'decision-conflict',
  title: 'Two deciders for one decision',
  severity: 'error',
  box: 'management-system',
  subject: ['DecisionRight'],
  pair: true,
  rationale:
    'Where two may decide the same, each can stop or overrule the other, and whoever asks picks the one that says yes.',
  basis: ['nis2:21.2.a', 'iso20000:5.3', 'iso27001:A.5.2'],
  messages: {
    conflict:
      'By “{{subject}}”, {{decider}} decides “{{decision}}”{{condition}}; by “{{other}}”, {{otherDecider}} does, and neither escalates to the other. Name one decider, or let one escalate to the other.',
  },
  remedies: {
    line: 'Make it one line of decision: what {{from}} cannot settle goes to {{to}}. Or name one decider.',
  },
  evaluate(right, { graph, report }) {
    for (const conflict of decisionConflictsOf(graph, right)) {
      const { first, second } = conflict;
      const { decision, condition } = first;
      report({
        message: 'conflict',
        data: {
          decider: deciderOf(first),
          decision: { word: decision, of: 'decision' },
          condition: condition
            ? {
                key: 'phrase.inCase',
                values: { condition: { word: condition, of: 'condition' } },
              }
            : '',
          other: second.source,
          otherDecider: deciderOf(second),
        },
        involves: [second.source.ref],
        services: servicesOfBoth(graph, first, second),
        evidence: [first, second].map(({ source, path }) => ({
          entity: source,
          path,
        })),
        remedy: remedyFor(conflict),
      });
    }
  },
});

function deciderOf({ source, decider }: Decision): Named {
  return isA(source, 'DecisionRight')
    ? (source.spec.decider ?? decider)
    : source;
}

/** One escalates to the other; the one that escalates to nobody yet, so that no line is lost. */
function remedyFor({ first, second }: DecisionConflict): Remedy {
  const [from, to] =
    escalationOf(first) && !escalationOf(second) && mayEscalate(second, first)
      ? [second, first]
      : [first, second];
  return patchOf(
    { name: 'line', data: { from: from.decider, to: to.decider } },
    from.source,
    `escalatesTo: ${to.decider}`,
  );
}

function escalationOf({ source }: Decision): Reference | undefined {
  return source.spec.escalatesTo;
}

/** A forum's own listing can escalate to a forum only, a right to anybody who decides. */
function mayEscalate(from: Decision, to: Decision): boolean {
  return isA(from.source, 'DecisionRight') || to.decider.startsWith('forum:');
}
