import { evaluateRule, testRule } from '../../../testing/testRule';
import { parallelUniverses } from './rule';

const portal = `
kind: Service
name: portal
title: Citizen portal
spec: { type: business }
`;
const forum = (name: string, discipline: string, spec = '') => `
kind: Forum
name: ${name}
spec: { type: board, discipline: ${discipline}${spec && `, ${spec}`} }
`;
const model = (itsm: string, cloud: string, ...more: string[]) =>
  [
    portal,
    forum('cab', 'itsm', itsm),
    forum('guild', 'cloud', cloud),
    ...more,
  ].join('\n---\n');

testRule(parallelUniverses, {
  clean: [
    {
      name: 'a shared information object',
      model: model('information: [calendar]', 'information: [costs, calendar]'),
    },
    {
      name: "information of a right that names the forum: it counts as the forum's",
      model: model(
        'information: [calendar]',
        '',
        `
kind: DecisionRight
name: landing-zones
spec: { decision: landing-zone-change, decider: forum:guild, information: [calendar] }
`,
      ),
    },
    {
      name: 'a shared member',
      model: model('members: [user:anna]', 'members: [user:bo, user:anna]'),
    },
    {
      name: 'a supplier that sits in both',
      model: model('members: [supplier:nord]', 'members: [supplier:nord]'),
    },
    {
      name: 'the chair of one who is a member of the other',
      model: model('chair: user:anna', 'members: [user:anna]'),
    },
    {
      name: 'a member who is in a group below the group that sits in the other',
      model: model(
        'members: [group:it]',
        'members: [user:anna]',
        `
kind: Group
name: it
spec: { children: [operations] }
---
kind: User
name: anna
spec: { memberOf: [operations] }
`,
      ),
    },
    {
      name: 'a group that is below the group that sits in the other',
      model: model(
        'members: [group:it]',
        'members: [group:operations]',
        `
kind: Group
name: operations
spec: { parent: it }
`,
      ),
    },
    {
      name: 'groups that have a person in common',
      model: model(
        'members: [group:it]',
        'members: [group:cloud]',
        `
kind: User
name: anna
spec: { memberOf: [it, cloud] }
`,
      ),
    },
    {
      name: 'one that escalates to the other',
      model: model('', 'escalatesTo: cab'),
    },
    {
      name: 'one that escalates to the other through a third, by a right',
      model: model(
        '',
        'escalatesTo: council',
        `
kind: Forum
name: council
spec: { type: board }
---
kind: DecisionRight
name: budget
spec: { decision: spend-approval, decider: forum:council, escalatesTo: forum:cab }
`,
      ),
    },
    {
      name: 'both escalate to a third',
      model: model(
        'escalatesTo: council',
        'escalatesTo: council',
        `
kind: Forum
name: council
spec: { type: board, discipline: business }
`,
      ),
    },
    {
      name: 'both escalate to one person, in whatever decision',
      model: model(
        '',
        '',
        `
kind: DecisionRight
name: changes
spec: { decision: change-approval, decider: forum:cab, escalatesTo: user:cio }
---
kind: DecisionRight
name: landing-zones
spec: { decision: landing-zone-change, decider: forum:guild, escalatesTo: user:cio }
`,
      ),
    },
    {
      name: 'one pair of several that is joined',
      model: model(
        'information: [calendar]',
        'information: [costs]',
        forum('desk', 'itsm', 'information: [tickets]'),
        forum('finops', 'cloud', 'information: [tickets]'),
      ),
    },
    {
      name: 'forums of one side only',
      model: [
        portal,
        forum('cab', 'itsm'),
        forum('committee', 'security'),
      ].join('\n---\n'),
    },
    {
      name: 'a forum of the other side that governs another service',
      model: [
        portal,
        'kind: Service\nname: payroll\nspec: { type: business }',
        forum('cab', 'itsm', 'services: [portal]'),
        forum('guild', 'cloud', 'services: [payroll]'),
      ].join('\n---\n'),
    },
    {
      name: 'a forum of the other side in an environment that the service does not run in',
      model: [
        'kind: Service\nname: portal\nspec: { type: business, environments: [on-prem] }',
        forum('cab', 'itsm'),
        forum('guild', 'cloud', 'environments: [azure]'),
      ].join('\n---\n'),
    },
  ],
  gaps: [
    {
      name: 'two sides that share nothing',
      model: model(
        'members: [user:anna], information: [calendar], escalatesTo: board-a',
        'members: [user:bo], information: [costs], escalatesTo: board-b',
        forum('desk', 'itsm'),
        `
kind: Forum
name: board-a
spec: { type: board }
---
kind: Forum
name: board-b
spec: { type: board }
`,
      ),
      findings: [
        {
          subject: 'service:default/portal',
          involves: [
            'forum:default/cab',
            'forum:default/desk',
            'forum:default/guild',
          ],
          services: ['service:default/portal'],
          severity: 'error',
          box: 'management-system',
          evidence: [
            'forum:default/cab spec.discipline',
            'forum:default/desk spec.discipline',
            'forum:default/guild spec.discipline',
          ],
          says: '“Citizen portal” is governed in two worlds that never meet: cab and desk on the side of service management, guild on the side of the cloud.',
        },
      ],
    },
    {
      name: 'groups below one parent, which joins nothing',
      model: model(
        'members: [group:operations]',
        'members: [group:platform]',
        `
kind: Group
name: it
spec: { children: [operations, platform] }
---
kind: User
name: anna
spec: { memberOf: [operations] }
---
kind: User
name: bo
spec: { memberOf: [platform] }
`,
      ),
      findings: [{ subject: 'service:default/portal' }],
    },
    {
      name: 'people of one group, of which neither forum has the group as a member',
      model: model(
        'members: [user:anna]',
        'members: [user:bo]',
        `
kind: User
name: anna
spec: { memberOf: [it] }
---
kind: User
name: bo
spec: { memberOf: [it] }
`,
      ),
      findings: [{ subject: 'service:default/portal' }],
    },
    {
      name: 'what a forum of another discipline shares with both',
      model: model(
        'members: [user:anna]',
        'information: [costs]',
        forum(
          'committee',
          'security',
          'members: [user:anna], information: [costs]',
        ),
      ),
      findings: [{ subject: 'service:default/portal' }],
    },
    {
      name: 'an owner in common, who need not sit in either',
      model: model('owner: group:it', 'owner: group:it'),
      findings: [{ subject: 'service:default/portal' }],
    },
    {
      name: 'a member of one side who is only escalated to by the other',
      model: model(
        'members: [user:anna]',
        '',
        `
kind: DecisionRight
name: landing-zones
spec: { decision: landing-zone-change, decider: forum:guild, escalatesTo: user:anna, information: [user-guide] }
`,
      ),
      findings: [{ subject: 'service:default/portal' }],
    },
    {
      name: 'a forum that the service lists, whatever its environments',
      model: [
        'kind: Service\nname: portal\nspec: { type: business, environments: [on-prem], forums: [guild] }',
        forum('cab', 'itsm'),
        forum('guild', 'cloud', 'environments: [azure]'),
      ].join('\n---\n'),
      findings: [{ subject: 'service:default/portal' }],
    },
    {
      name: 'each service on its own',
      model: [
        portal,
        'kind: Service\nname: payroll\nspec: { type: business }',
        forum('cab', 'itsm', 'members: [user:anna]'),
        forum('guild', 'cloud'),
        forum('finops', 'cloud', 'members: [user:anna], services: [payroll]'),
      ].join('\n---\n'),
      findings: [{ subject: 'service:default/portal' }],
    },
  ],
  notChecked: [
    {
      name: 'a model that is only a part',
      model: portal,
      inputs: { partial: ['forum:default/cab'] },
      reason: 'forum:default/cab',
    },
  ],
});

describe('remedy of parallel-universes', () => {
  const remedyOf = (itsm: string) =>
    evaluateRule(parallelUniverses, { name: itsm, model: model(itsm, '') })
      .findings[0].remedy;

  it('lets the chair of one side sit on the other', () => {
    const remedy = remedyOf('chair: user:anna');
    expect(remedy).toContain('name: guild');
    expect(remedy).toContain('members: [user:default/anna]');
  });

  it('lets one side escalate to the other where there is no chair', () => {
    const remedy = remedyOf('');
    expect(remedy).toContain('name: guild');
    expect(remedy).toContain('escalatesTo: forum:default/cab');
  });
});

describe('parallel-universes and large groups', () => {
  const people = (count: number, group: string) =>
    Array.from(
      { length: count },
      (_, i) => `
kind: User
name: ${group}-${i}
spec: { memberOf: [${group}] }
`,
    );
  const shared = `
kind: User
name: anna
spec: { memberOf: [it, platform] }
`;
  const findings = (...more: string[]) =>
    evaluateRule(parallelUniverses, {
      name: 'groups',
      model: [
        model(
          'members: [group:it]',
          'members: [group:platform]',
          forum('guild-2', 'cloud', 'members: [group:platform]'),
        ),
        'kind: Group\nname: it\nspec: { type: team, children: [] }',
        'kind: Group\nname: platform\nspec: { type: team, children: [] }',
        ...people(20, 'it'),
        ...people(20, 'platform'),
        ...more,
      ].join('\n---\n'),
    }).findings;

  it('sees that none of many people sits on both sides', () => {
    expect(findings()).toHaveLength(1);
  });

  it('sees the one person among many who sits on both sides', () => {
    expect(findings(shared)).toEqual([]);
  });
});
