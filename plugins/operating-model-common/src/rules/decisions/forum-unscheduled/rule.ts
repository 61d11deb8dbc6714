import { servicesShowing } from '../../../graph/services';
import { ON_DEMAND } from '../../../kinds/formats';
import { defineRule } from '../../defineRule';
import { patchOf } from '../../remedy';

export const forumUnscheduled = defineRule({
  id: 'forum-unscheduled',
  title: 'Forum that meets at no set time',
  severity: 'warning',
  box: 'management-system',
  subject: ['Forum'],
  rationale:
    'A forum without a rhythm meets when somebody insists, and what waits for it waits for ever.',
  basis: ['iso20000:9.3', 'nis2-ir:2'],
  messages: {
    none: 'Nothing says when “{{subject}}” meets. Give it a cadence, or say that it is convened on demand.',
  },
  remedies: {
    cadence:
      'Say when it meets, as a recurrence rule, or that it is convened when needed.',
  },
  evaluate(forum, { graph, report }) {
    if (forum.spec.cadence) return;
    report({
      message: 'none',
      services: servicesShowing(graph, forum),
      evidence: [{ entity: forum, path: 'spec.cadence' }],
      remedy: patchOf(
        'cadence',
        forum,
        `cadence: ${forum.spec.convenesWithin ? ON_DEMAND : 'FREQ=MONTHLY;BYDAY=1TU'}`,
      ),
    });
  },
});
