import { decisions } from '../../../graph/decisions';
import { servicesShowing } from '../../../graph/services';
import { defineRule } from '../../defineRule';
import { patchOf } from '../../remedy';

export const forumIdle = defineRule({
  id: 'forum-idle',
  title: 'Forum that decides nothing',
  severity: 'warning',
  box: 'management-system',
  subject: ['Forum'],
  rationale:
    'A meeting that decides nothing costs the time of all who sit in it, and lets others believe that a decision was taken.',
  basis: ['iso20000:5.3'],
  needsWholeModel: true,
  messages: {
    idle: '“{{subject}}” decides nothing. Say what it decides, or end it.',
  },
  remedies: {
    decides:
      'Say what the forum decides, here or in the decision rights that name it.',
  },
  evaluate(forum, { graph, report }) {
    if (graph.derive(decisions).byDecider.has(forum.ref)) return;
    report({
      message: 'idle',
      services: servicesShowing(graph, forum),
      evidence: [{ entity: forum, path: 'spec.decides' }],
      remedy: patchOf(
        'decides',
        forum,
        `decides: [${usualDecision(forum.spec.type)}]`,
      ),
    });
  },
});

const USUAL_DECISIONS: Readonly<Record<string, string>> = {
  'change-advisory-board': 'change-approval',
  'emergency-cab': 'change-approval',
  'cloud-governance-board': 'landing-zone-change',
  'risk-committee': 'risk-acceptance',
  'incident-review': 'major-incident-declaration',
  'finops-review': 'spend-approval',
  'architecture-board': 'service-design',
};

/** What forums of a type are mostly there for. */
function usualDecision(type: string): string {
  return Object.hasOwn(USUAL_DECISIONS, type)
    ? USUAL_DECISIONS[type]
    : 'name-of-the-decision';
}
