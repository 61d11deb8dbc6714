import type { Reference } from '../../../graph/ModelEntity';
import { isA } from '../../../graph/ModelEntity';
import { servicesShowing } from '../../../graph/services';
import { defineRule } from '../../defineRule';
import { patchOf } from '../../remedy';

export const decisionBlind = defineRule({
  id: 'decision-blind',
  title: 'Decision on no information',
  severity: 'warning',
  box: 'management-system',
  subject: ['DecisionRight'],
  rationale:
    'Who decides on nothing written down decides on who spoke last, and cannot show later why.',
  basis: ['iso20000:7.5', 'dora:5'],
  needsWholeModel: true,
  messages: {
    blind:
      '{{decider}} decides “{{subject}}” on no information. Name what the decision is based on.',
  },
  remedies: {
    information: 'Name the information that the decision is based on.',
  },
  evaluate(right, { graph, report }) {
    const { decider, information } = right.spec;
    if (!decider || information?.length || looksAtInformation(decider)) return;
    // What a rejected document says is not known; its errors speak of it.
    if (!decider.target && !graph.isDangling(decider)) return;
    const forum = isA(decider.target, 'Forum') ? decider.target : undefined;
    report({
      message: 'blind',
      data: { decider },
      involves: forum ? [forum.ref] : [],
      services: servicesShowing(graph, right),
      evidence: [
        { entity: right, path: 'spec.information' },
        ...(forum ? [{ entity: forum, path: 'spec.information' }] : []),
      ],
      remedy: patchOf(
        'information',
        right,
        'information: [name-of-the-information]',
      ),
    });
  },
});

/** Whether the decider is a forum that has information of its own. */
function looksAtInformation({ target }: Reference): boolean {
  return isA(target, 'Forum') && Boolean(target.spec.information?.length);
}
