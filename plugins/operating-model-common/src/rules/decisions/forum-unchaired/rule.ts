import type { ForumEntity } from '../../../graph/ModelEntity';
import { servicesShowing } from '../../../graph/services';
import { defineRule } from '../../defineRule';
import { patchOf } from '../../remedy';

export const forumUnchaired = defineRule({
  id: 'forum-unchaired',
  title: 'Forum without a chair',
  severity: 'warning',
  box: 'management-system',
  subject: ['Forum'],
  rationale:
    'Without a chair nobody calls the meeting when it is needed, and nobody says what was decided.',
  basis: ['iso20000:5.3'],
  messages: {
    none: 'Nobody chairs “{{subject}}”. Name the one who calls it together and closes each decision.',
  },
  remedies: {
    chair: 'Name the chair.',
  },
  evaluate(forum, { graph, report }) {
    if (forum.spec.chair) return;
    report({
      message: 'none',
      services: servicesShowing(graph, forum),
      evidence: [{ entity: forum, path: 'spec.chair' }],
      remedy: patchOf('chair', forum, `chair: ${suggestedChair(forum)}`),
    });
  },
});

/** Who runs the forum, or one of its members. */
function suggestedChair({ spec }: ForumEntity): string {
  const person = spec.members?.find(({ ref }) => ref.startsWith('user:'));
  return spec.owner?.ref ?? person?.ref ?? 'user:default/name-of-the-chair';
}
