import { evaluateRule, testRule } from '../../../testing/testRule';
import { forumUnchaired } from './rule';

testRule(forumUnchaired, {
  clean: [
    {
      name: 'a forum with a chair',
      model: `
kind: Forum
name: cab
spec: { type: change-advisory-board, chair: user:anna }
---
kind: User
name: anna
spec: {}
`,
    },
    {
      name: 'a chair that dangles: dangling-reference speaks of it',
      model: `
kind: Forum
name: cab
spec: { type: change-advisory-board, chair: ghost }
`,
    },
  ],
  gaps: [
    {
      name: 'a forum without a chair, though it has an owner and members',
      model: `
kind: Forum
name: cab
title: Change board
spec: { type: change-advisory-board, owner: group:it, members: [group:it] }
---
kind: Group
name: it
spec: {}
---
kind: Service
name: portal
spec: { type: business }
`,
      findings: [
        {
          subject: 'forum:default/cab',
          involves: [],
          services: ['service:default/portal'],
          severity: 'warning',
          box: 'management-system',
          evidence: ['forum:default/cab spec.chair'],
          says: 'Nobody chairs “Change board”',
        },
      ],
    },
  ],
});

describe('remedy of forum-unchaired', () => {
  const remedyOf = (spec: string) =>
    evaluateRule(forumUnchaired, {
      name: spec,
      model: `
kind: Forum
name: cab
spec: { type: change-advisory-board, ${spec} }
`,
    }).findings[0].remedy;

  it('names the owner, or else a person who is a member', () => {
    const members = 'members: [supplier:nordcloud, user:anna]';
    expect(remedyOf(`owner: group:it, ${members}`)).toContain(
      'chair: group:default/it',
    );
    expect(remedyOf(members)).toContain('chair: user:default/anna');
  });

  it.each(['', 'members: [supplier:nordcloud]'])(
    'leaves a name to replace where nobody sits there: “%s”',
    members =>
      expect(remedyOf(members)).toContain(
        'chair: user:default/name-of-the-chair',
      ),
  );
});
