import { API_VERSION } from '../../../kinds/schema';
import { ModelGraph } from '../../../graph/ModelGraph';
import { evaluateRules } from '../../evaluateRules';
import { TEST_DAY, testRule } from '../../../testing/testRule';
import { decisionBlind } from './rule';

testRule(decisionBlind, {
  clean: [
    {
      name: 'a right with information of its own',
      model: `
kind: DecisionRight
name: changes
spec: { decision: change-approval, decider: user:anna, information: [calendar] }
---
kind: User
name: anna
spec: {}
`,
    },
    {
      name: 'a deciding forum with information of its own',
      model: `
kind: DecisionRight
name: changes
spec: { decision: change-approval, decider: forum:cab }
---
kind: Forum
name: cab
spec: { type: change-advisory-board, information: [calendar] }
---
kind: InformationObject
name: calendar
spec: { type: change }
`,
    },
    {
      name: 'a right without a decider: decision-undecided speaks of it',
      model: `
kind: DecisionRight
name: changes
spec: { decision: change-approval }
`,
    },
    {
      name: 'information that dangles: dangling-reference speaks of it',
      model: `
kind: DecisionRight
name: changes
spec: { decision: change-approval, decider: user:anna, information: [nothing] }
---
kind: User
name: anna
spec: {}
`,
    },
    {
      name: 'a forum that lists the decision without any right',
      model: `
kind: Forum
name: cab
spec: { type: change-advisory-board, decides: [change-approval] }
`,
    },
  ],
  gaps: [
    {
      name: 'a person who decides on nothing',
      model: `
kind: DecisionRight
name: changes
title: Changes to the portal
spec: { decision: change-approval, decider: user:anna, services: [portal] }
---
kind: User
name: anna
title: Anna Berg
spec: {}
---
kind: Service
name: portal
spec: { type: business }
`,
      findings: [
        {
          subject: 'decisionright:default/changes',
          involves: [],
          services: ['service:default/portal'],
          severity: 'warning',
          box: 'management-system',
          evidence: ['decisionright:default/changes spec.information'],
          says: 'Anna Berg decides “Changes to the portal” on no information.',
        },
      ],
    },
    {
      name: 'a forum that decides on nothing',
      model: `
kind: DecisionRight
name: changes
spec: { decision: change-approval, decider: forum:cab, information: [] }
---
kind: Forum
name: cab
spec: { type: change-advisory-board, information: [] }
`,
      findings: [
        {
          subject: 'decisionright:default/changes',
          involves: ['forum:default/cab'],
          evidence: [
            'decisionright:default/changes spec.information',
            'forum:default/cab spec.information',
          ],
        },
      ],
    },
    {
      name: 'a right whose forum has information only by another right',
      model: `
kind: DecisionRight
name: emergency
spec: { decision: change-approval, condition: emergency, decider: forum:cab }
---
kind: DecisionRight
name: normal
spec: { decision: change-approval, condition: normal, decider: forum:cab, information: [calendar] }
---
kind: Forum
name: cab
spec: { type: change-advisory-board }
`,
      findings: [{ subject: 'decisionright:default/emergency' }],
    },
    {
      name: 'a decider that dangles: it counts as one',
      model: `
kind: DecisionRight
name: changes
spec: { decision: change-approval, decider: forum:ghost }
`,
      findings: [{ subject: 'decisionright:default/changes', involves: [] }],
    },
  ],
  notChecked: [
    {
      name: 'a model that is only a part',
      model: `
kind: DecisionRight
name: changes
spec: { decision: change-approval, decider: forum:cab }
`,
      inputs: { partial: ['forum:default/cab'] },
      reason: 'forum:default/cab',
    },
  ],
});

it('decision-blind is silent where the document of the deciding forum was rejected', () => {
  const changes = {
    apiVersion: API_VERSION,
    kind: 'DecisionRight',
    metadata: { name: 'changes' },
    spec: { decision: 'change-approval', decider: 'forum:cab' },
  };
  const graph = ModelGraph.build([changes], {
    rejected: ['forum:default/cab'],
  });
  const { findings } = evaluateRules(graph, [decisionBlind], {
    asOf: TEST_DAY,
  });
  expect(findings).toEqual([]);
});
