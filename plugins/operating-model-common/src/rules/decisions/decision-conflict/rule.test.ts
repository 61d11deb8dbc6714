import { evaluateRule, testRule } from '../../../testing/testRule';
import { decisionConflict } from './rule';

const right = (name: string, spec: string) => `
kind: DecisionRight
name: ${name}
spec: { decision: change-approval, ${spec} }
`;
const anna = right('by-anna', 'decider: user:anna');

testRule(decisionConflict, {
  clean: [
    {
      name: 'the same decider twice',
      model: `${anna}
---
${right('by-anna-too', 'decider: user:default/anna')}
`,
    },
    {
      name: 'other decisions',
      model: `${anna}
---
kind: DecisionRight
name: by-bo
spec: { decision: risk-acceptance, decider: user:bo }
`,
    },
    {
      name: 'a general rule and its exception',
      model: `${anna}
---
${right('by-bo', 'decider: user:bo, condition: emergency')}
`,
    },
    {
      name: 'different conditions',
      model: `
${right('by-anna', 'decider: user:anna, condition: normal')}
---
${right('by-bo', 'decider: user:bo, condition: emergency')}
`,
    },
    {
      name: 'different services',
      model: `
${right('by-anna', 'decider: user:anna, services: [portal]')}
---
${right('by-bo', 'decider: user:bo, services: [payroll]')}
`,
    },
    {
      name: 'different environments',
      model: `
${right('by-anna', 'decider: user:anna, environments: [azure]')}
---
${right('by-bo', 'decider: user:bo, environments: [on-prem]')}
`,
    },
    {
      name: 'a right without a decider',
      model: `${anna}
---
${right('by-nobody', 'consulted: [user:bo]')}
`,
    },
    {
      name: 'two forums, by rights and by their own listing: forum-overlap speaks of them',
      model: `
${right('by-cab', 'decider: forum:cab')}
---
${right('by-board', 'decider: forum:board')}
---
kind: Forum
name: council
spec: { type: board, decides: [change-approval] }
`,
    },
    {
      name: 'one who escalates to the other through a third',
      model: `
${right('by-group', 'decider: group:team, escalatesTo: forum:cab')}
---
kind: Forum
name: cab
spec: { type: change-advisory-board, escalatesTo: board }
---
${right('by-board', 'decider: forum:board')}
---
kind: Forum
name: board
spec: { type: board }
`,
    },
    {
      name: 'one who escalates to the other in another decision',
      model: `${anna}
---
${right('by-bo', 'decider: user:bo')}
---
kind: DecisionRight
name: other
spec: { decision: risk-acceptance, decider: user:anna, escalatesTo: user:bo }
`,
    },
    {
      name: 'a forum that decides it for another service only',
      model: `
${right('by-anna', 'decider: user:anna, services: [portal]')}
---
kind: Forum
name: cab
spec: { type: change-advisory-board, decides: [change-approval], services: [payroll] }
`,
    },
    {
      name: 'the forum that both the right and its own listing name',
      model: `
${right('by-cab', 'decider: forum:cab')}
---
kind: Forum
name: cab
spec: { type: change-advisory-board, decides: [change-approval] }
`,
    },
  ],
  gaps: [
    {
      name: 'two people for all services',
      model: `
kind: Service
name: portal
spec: { type: business }
---
${right('by-bo', 'decider: user:bo')}
---
kind: DecisionRight
name: by-anna
title: Changes
spec: { decision: change-approval, decider: user:anna }
---
kind: User
name: anna
title: Anna Berg
spec: {}
---
kind: User
name: bo
title: Bo Lund
spec: {}
`,
      findings: [
        {
          subject: 'decisionright:default/by-anna',
          involves: ['decisionright:default/by-bo'],
          services: ['service:default/portal'],
          severity: 'error',
          box: 'management-system',
          evidence: [
            'decisionright:default/by-anna spec.decider',
            'decisionright:default/by-bo spec.decider',
          ],
          says: 'By “Changes”, Anna Berg decides “change-approval”; by “by-bo”, Bo Lund does, and neither escalates to the other.',
        },
      ],
    },
    {
      name: 'the same condition, in the services and environments of both',
      model: `
kind: Service
name: portal
spec: { type: business, environments: [azure] }
---
kind: Service
name: archive
spec: { type: business, environments: [on-prem] }
---
${right('by-anna', 'decider: user:anna, condition: emergency, services: [portal, archive]')}
---
${right('by-team', 'decider: group:team, condition: emergency, environments: [azure, aws]')}
`,
      findings: [
        {
          subject: 'decisionright:default/by-anna',
          involves: ['decisionright:default/by-team'],
          services: ['service:default/portal'],
          says: 'decides “change-approval” in the case “emergency”; by',
        },
      ],
    },
    {
      name: 'services that the first names and the second does, too',
      model: `
kind: Service
name: portal
spec: { type: business }
---
${right('by-anna', 'decider: user:anna, services: [portal, payroll]')}
---
${right('by-bo', 'decider: user:bo, services: [archive, portal]')}
`,
      findings: [
        {
          subject: 'decisionright:default/by-anna',
          services: ['service:default/portal'],
        },
      ],
    },
    {
      name: 'a person and a forum that a right names',
      model: `${anna}
---
${right('by-cab', 'decider: forum:cab')}
---
kind: Forum
name: cab
spec: { type: change-advisory-board }
`,
      findings: [
        {
          subject: 'decisionright:default/by-anna',
          involves: ['decisionright:default/by-cab'],
        },
      ],
    },
    {
      name: 'a person and a forum by its own listing, on the services that list the forum',
      model: `
kind: Service
name: portal
spec: { type: business, forums: [cab] }
---
kind: Service
name: payroll
spec: { type: business }
---
kind: Service
name: archive
spec: { type: business }
---
${anna}
---
kind: Forum
name: cab
title: Change board
spec: { type: change-advisory-board, decides: [spend-approval, change-approval], services: [payroll] }
`,
      findings: [
        {
          subject: 'decisionright:default/by-anna',
          involves: ['forum:default/cab'],
          services: ['service:default/payroll', 'service:default/portal'],
          evidence: [
            'decisionright:default/by-anna spec.decider',
            'forum:default/cab spec.decides[1]',
          ],
          says: 'by “Change board”, Change board does',
        },
      ],
    },
    {
      name: 'a forum once, though a right and its own listing name it',
      model: `${anna}
---
${right('a-cab', 'decider: forum:cab')}
---
kind: Forum
name: cab
spec: { type: change-advisory-board, decides: [change-approval] }
`,
      findings: [
        {
          subject: 'decisionright:default/a-cab',
          involves: ['decisionright:default/by-anna'],
        },
      ],
    },
    {
      name: 'the listing of a forum whose right is for another case',
      model: `${anna}
---
${right('by-cab', 'decider: forum:cab, condition: emergency')}
---
kind: Forum
name: cab
spec: { type: change-advisory-board, decides: [change-approval] }
`,
      findings: [
        {
          subject: 'decisionright:default/by-anna',
          involves: ['forum:default/cab'],
        },
      ],
    },
    {
      name: 'a decider that dangles: it counts as one',
      model: `${anna}
---
${right('by-ghost', 'decider: user:ghost')}
---
kind: User
name: anna
spec: {}
`,
      findings: [{ subject: 'decisionright:default/by-anna' }],
    },
    {
      name: 'each pair of three once',
      model: `${anna}
---
${right('by-bo', 'decider: user:bo, services: [portal, payroll]')}
---
${right('by-cara', 'decider: user:cara, services: [portal, payroll]')}
`,
      findings: [
        {
          subject: 'decisionright:default/by-anna',
          involves: ['decisionright:default/by-bo'],
        },
        {
          subject: 'decisionright:default/by-anna',
          involves: ['decisionright:default/by-cara'],
        },
        {
          subject: 'decisionright:default/by-bo',
          involves: ['decisionright:default/by-cara'],
        },
      ],
    },
  ],
});

describe('remedy of decision-conflict', () => {
  const remedyOf = (model: string) =>
    evaluateRule(decisionConflict, { name: 'remedy', model }).findings[0]
      .remedy;

  it('lets the first escalate to the second', () => {
    const remedy = remedyOf(`${anna}
---
${right('by-bo', 'decider: user:bo')}`);
    expect(remedy).toContain('name: by-anna');
    expect(remedy).toContain('escalatesTo: user:default/bo');
  });

  it('keeps the escalation that the first has', () => {
    const remedy = remedyOf(`
${right('by-anna', 'decider: user:anna, escalatesTo: forum:board')}
---
${right('by-bo', 'decider: user:bo')}`);
    expect(remedy).toContain('name: by-bo');
    expect(remedy).toContain('escalatesTo: user:default/anna');
  });

  it('does not let a forum escalate to a person', () => {
    const remedy = remedyOf(`
${right('by-anna', 'decider: user:anna, escalatesTo: forum:board')}
---
kind: Forum
name: cab
spec: { type: change-advisory-board, decides: [change-approval] }`);
    expect(remedy).toContain('name: by-anna');
    expect(remedy).toContain('escalatesTo: forum:default/cab');
  });
});
