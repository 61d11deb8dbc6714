import { evaluateRule, testRule } from '../../../testing/testRule';
import { forumIdle } from './rule';

testRule(forumIdle, {
  clean: [
    {
      name: 'a forum that lists what it decides',
      model: `
kind: Forum
name: cab
spec: { type: change-advisory-board, decides: [change-approval] }
`,
    },
    {
      name: 'a forum that a decision right names, for whatever service',
      model: `
kind: Forum
name: cab
spec: { type: change-advisory-board, services: [portal] }
---
kind: DecisionRight
name: changes
spec: { decision: change-approval, decider: forum:default/cab, services: [payroll] }
`,
    },
  ],
  gaps: [
    {
      name: 'a forum that decides nothing, on the services that it governs',
      model: `
kind: Forum
name: cab
title: Change board
spec: { type: change-advisory-board, decides: [], services: [portal] }
---
kind: Service
name: portal
spec: { type: business }
---
kind: Service
name: payroll
spec: { type: business }
`,
      findings: [
        {
          subject: 'forum:default/cab',
          involves: [],
          services: ['service:default/portal'],
          severity: 'warning',
          box: 'management-system',
          evidence: ['forum:default/cab spec.decides'],
          says: '“Change board” decides nothing. Say what',
        },
      ],
    },
    {
      name: 'a forum that only reviews risks, is consulted, escalated to, or met in a stage',
      model: `
kind: Forum
name: board
spec: { type: board }
---
kind: Risk
name: outage
spec: { forum: board }
---
kind: DecisionRight
name: changes
spec: { decision: change-approval, decider: user:anna, consulted: [forum:board], escalatesTo: forum:board }
---
kind: Process
name: change
spec: { type: change, stages: [{ name: Approve, forum: board, decision: changes }] }
`,
      findings: [{ subject: 'forum:default/board' }],
    },
  ],
  notChecked: [
    {
      name: 'a model that is only a part',
      model: `
kind: Forum
name: cab
spec: { type: change-advisory-board }
`,
      inputs: { partial: ['decisionright:default/changes'] },
      reason: 'decisionright:default/changes',
    },
  ],
});

it.each([
  ['risk-committee', 'risk-acceptance'],
  ['choir', 'name-of-the-decision'],
  ['constructor', 'name-of-the-decision'],
])('forum-idle proposes for a %s that it decides %s', (type, decision) => {
  const model = `{ kind: Forum, name: f, spec: { type: ${type} } }`;
  const { findings } = evaluateRule(forumIdle, { name: type, model });
  expect(findings[0].remedy).toContain(`decides: [${decision}]`);
});
