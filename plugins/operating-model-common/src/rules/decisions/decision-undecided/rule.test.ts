import { evaluateRule, testRule } from '../../../testing/testRule';
import { decisionUndecided } from './rule';

const parameters = { required: ['change-approval'] };
const portal = `
kind: Service
name: portal
title: Citizen portal
spec: { type: business, criticality: critical, environments: [azure] }
`;

testRule(decisionUndecided, {
  clean: [
    {
      name: 'a right with a decider, for whatever case',
      parameters,
      model: `${portal}
---
kind: DecisionRight
name: emergency
spec: { decision: change-approval, condition: emergency, decider: user:anna }
`,
    },
    {
      name: 'a decider that dangles: it counts as one',
      parameters,
      model: `${portal}
---
kind: DecisionRight
name: changes
spec: { decision: change-approval, decider: user:ghost, services: [portal] }
`,
    },
    {
      name: 'a forum that decides it and governs the service by scope',
      parameters,
      model: `${portal}
---
kind: Forum
name: cab
spec: { type: change-advisory-board, decides: [change-approval], environments: [azure] }
`,
    },
    {
      name: 'a forum that decides it and that the service lists, whatever its environments',
      parameters,
      model: `
kind: Service
name: portal
spec: { type: business, criticality: high, environments: [azure], forums: [cab] }
---
kind: Forum
name: cab
spec: { type: change-advisory-board, decides: [change-approval], environments: [on-prem] }
`,
    },
    ...['medium', 'low'].map(criticality => ({
      name: `a service of criticality ${criticality}`,
      model: `
kind: Service
name: portal
spec: { type: business, criticality: ${criticality} }
`,
    })),
    {
      name: 'a service without a criticality, which is medium',
      model: `
kind: Service
name: portal
spec: { type: business }
`,
    },
  ],
  gaps: [
    {
      name: 'each decision that nobody takes for a critical service',
      model: portal,
      findings: [
        'risk-acceptance',
        'major-incident-declaration',
        'change-approval',
        'security-exception',
      ].map(decision => ({
        subject: 'service:default/portal',
        involves: [],
        services: ['service:default/portal'],
        severity: 'error',
        box: 'management-system',
        evidence: ['service:default/portal spec.criticality'],
        says: `Nobody decides “${decision}” for “Citizen portal”`,
      })),
    },
    {
      name: 'a service of high criticality',
      parameters,
      model: `
kind: Service
name: portal
spec: { type: business, criticality: high }
`,
      findings: [{ subject: 'service:default/portal' }],
    },
    {
      name: 'a right without a decider',
      parameters,
      model: `${portal}
---
kind: DecisionRight
name: changes
spec: { decision: change-approval, recommends: [user:anna] }
`,
      findings: [
        {
          subject: 'service:default/portal',
          involves: [],
          evidence: [
            'decisionright:default/changes spec.decider',
            'service:default/portal spec.criticality',
          ],
        },
      ],
    },
    {
      name: 'rights and forums of other services or environments, and another decision',
      parameters,
      model: `${portal}
---
kind: DecisionRight
name: elsewhere
spec: { decision: change-approval, decider: user:anna, environments: [on-prem] }
---
kind: DecisionRight
name: other-service
spec: { decision: change-approval, decider: user:anna, services: [payroll] }
---
kind: DecisionRight
name: other-decision
spec: { decision: risk-acceptance, decider: user:anna }
---
kind: Forum
name: cab
spec: { type: change-advisory-board, decides: [change-approval], services: [payroll] }
---
kind: Forum
name: board
spec: { type: board, decides: [risk-acceptance] }
`,
      findings: [{ subject: 'service:default/portal' }],
    },
    {
      name: 'a forum that governs the service and that a right for another service names',
      parameters,
      model: `${portal}
---
kind: DecisionRight
name: by-cab
spec: { decision: change-approval, decider: forum:cab, services: [payroll] }
---
kind: Forum
name: cab
spec: { type: change-advisory-board }
`,
      findings: [{ subject: 'service:default/portal' }],
    },
    {
      name: 'a stage that calls for the decision, which is not deciding',
      parameters,
      model: `${portal}
---
kind: Process
name: change
spec: { type: change, stages: [{ name: Approve, forum: cab }] }
---
kind: Forum
name: cab
spec: { type: change-advisory-board }
`,
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

describe('remedy of decision-undecided', () => {
  const remedyOf = (model: string) =>
    evaluateRule(decisionUndecided, { name: 'remedy', model, parameters })
      .findings[0].remedy;

  it('adds a decision right for the service', () => {
    const remedy = remedyOf(portal);
    expect(remedy).toContain('kind: DecisionRight');
    expect(remedy).toContain('services: [service:default/portal]');
  });

  it('names the decider in the right that lacks one', () => {
    const remedy = remedyOf(`${portal}
---
kind: DecisionRight
name: changes
spec: { decision: change-approval }
`);
    expect(remedy).toContain('name: changes');
    expect(remedy).toContain('decider: ');
  });
});
