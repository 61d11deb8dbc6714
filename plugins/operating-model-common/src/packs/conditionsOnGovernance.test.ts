import { testConditions } from '../testing/testConditions';

testConditions({
  control: [
    {
      name: 'a control that applies and satisfies the requirement',
      condition: { control: {} },
      model: `
kind: Control
name: c
spec: { type: preventive, satisfies: [other:1, acme:1] }`,
      proof: ['control:default/c spec.satisfies[1]'],
    },
    {
      name: 'a control that satisfies the requirement above it',
      condition: { control: {} },
      model: `
kind: Control
name: c
spec: { type: preventive, satisfies: [acme] }`,
    },
    {
      name: 'a control that satisfies an id that only starts the same',
      condition: { control: {} },
      model: `
kind: Control
name: c
spec: { type: preventive, satisfies: ['acme:10'] }`,
    },
    {
      name: 'a control of another service',
      condition: { control: {} },
      model: `
kind: Control
name: c
spec: { type: preventive, satisfies: ['acme:1'], services: [intranet] }`,
    },
    {
      name: 'a control for an environment that the service does not run in',
      condition: { control: {} },
      model: `
kind: Control
name: c
spec: { type: preventive, satisfies: ['acme:1'], environments: [on-prem] }`,
    },
    {
      name: 'a control that satisfies the requirement that the condition names',
      condition: { control: { satisfies: 'nis2:21.2.b' } },
      model: `
kind: Control
name: c
spec: { type: preventive, satisfies: ['nis2:21.2.b'] }`,
      proof: ['control:default/c spec.satisfies[0]'],
    },
    {
      name: 'a control that a stage of a followed process exercises',
      condition: { control: { exercised: true } },
      model: `
kind: Control
name: c
spec: { type: preventive, satisfies: ['acme:1'] }
---
kind: Process
name: p
spec: { type: change, stages: [{ name: Approve, controls: [c] }] }`,
      proof: [
        'control:default/c spec.satisfies[0]',
        'process:default/p spec.stages[0].controls[0]',
      ],
    },
    {
      name: 'a control that says itself where it is exercised',
      condition: { control: { exercised: true } },
      model: `
kind: Control
name: c
spec: { type: preventive, satisfies: ['acme:1'], exercisedIn: [p] }
---
kind: Process
name: p
spec: { type: change }`,
      proof: [
        'control:default/c spec.satisfies[0]',
        'control:default/c spec.exercisedIn[0]',
      ],
    },
    {
      name: 'a control that only a process of another service exercises',
      condition: { control: { exercised: true } },
      model: `
kind: Control
name: c
spec: { type: preventive, satisfies: ['acme:1'], exercisedIn: [p] }
---
kind: Process
name: p
spec: { type: change, services: [intranet] }`,
    },
    {
      name: 'a control that was tested',
      condition: { control: { tested: true } },
      model: `
kind: Control
name: c
spec: { type: preventive, satisfies: ['acme:1'], evidence: { lastTested: '2026-01-01' } }`,
      proof: [
        'control:default/c spec.satisfies[0]',
        'control:default/c spec.evidence.lastTested',
      ],
    },
    {
      name: 'a control that is to be tested, and never was',
      condition: { control: { tested: true } },
      model: `
kind: Control
name: c
spec: { type: preventive, satisfies: ['acme:1'], evidence: { frequency: P1Y } }`,
    },
  ],
  forum: [
    {
      name: 'a forum of the type with a cadence',
      condition: { forum: { type: 'board', cadence: true } },
      model: `
kind: Forum
name: f
spec: { type: board, cadence: on-demand }`,
      proof: ['forum:default/f spec.type', 'forum:default/f spec.cadence'],
    },
    {
      name: 'a forum that never meets',
      condition: { forum: { type: 'board', cadence: true } },
      model: `
kind: Forum
name: f
spec: { type: board }`,
    },
    {
      name: 'a forum of another type',
      condition: { forum: { type: 'board' } },
      model: `
kind: Forum
name: f
spec: { type: service-review }`,
    },
    {
      name: 'a forum that a decision right names as decider',
      condition: { forum: { type: 'board', decides: 'risk-acceptance' } },
      model: `
kind: Forum
name: f
spec: { type: board }
---
kind: DecisionRight
name: d
spec: { decision: risk-acceptance, decider: f }`,
      proof: [
        'forum:default/f spec.type',
        'decisionright:default/d spec.decider',
      ],
    },
    {
      name: 'a forum beside somebody else who decides',
      condition: { forum: { type: 'board', decides: 'risk-acceptance' } },
      model: `
kind: Forum
name: f
spec: { type: board }
---
kind: DecisionRight
name: d
spec: { decision: risk-acceptance, decider: group:security }`,
    },
  ],
  decisionRight: [
    {
      name: 'a decision right with a decider',
      condition: { decisionRight: { decision: 'change-approval' } },
      model: `
kind: DecisionRight
name: d
spec: { decision: change-approval, decider: group:it }`,
      proof: ['decisionright:default/d spec.decider'],
    },
    {
      name: 'a forum that lists the decision itself',
      condition: { decisionRight: { decision: 'change-approval' } },
      model: `
kind: Forum
name: f
spec: { type: board, decides: [spend-approval, change-approval] }`,
      proof: ['forum:default/f spec.decides[1]'],
    },
    {
      name: 'a decision right without a decider',
      condition: { decisionRight: { decision: 'change-approval' } },
      model: `
kind: DecisionRight
name: d
spec: { decision: change-approval }`,
    },
    {
      name: 'a decision right of another service',
      condition: { decisionRight: { decision: 'change-approval' } },
      model: `
kind: DecisionRight
name: d
spec: { decision: change-approval, decider: group:it, services: [intranet] }`,
    },
    {
      name: 'a forum of another service that lists the decision',
      condition: { decisionRight: { decision: 'change-approval' } },
      model: `
kind: Forum
name: f
spec: { type: board, decides: [change-approval], services: [intranet] }`,
    },
  ],
  risk: [
    {
      name: 'risks that are owned and reviewed, one of them closed',
      condition: { risk: { owned: true, reviewed: true } },
      model: `
kind: Risk
name: closed
spec: { affects: [portal], status: closed }
---
kind: Risk
name: open
spec: { affects: [portal], owner: user:anna, reviewBy: '2027-01-01' }`,
      proof: [
        'risk:default/closed metadata.name',
        'risk:default/open spec.owner',
        'risk:default/open spec.reviewBy',
      ],
    },
    {
      name: 'an open risk that nobody owns',
      condition: { risk: { owned: true } },
      model: `
kind: Risk
name: r
spec: { affects: [portal] }`,
    },
    {
      name: 'an open risk without a review date',
      condition: { risk: { owned: true, reviewed: true } },
      model: `
kind: Risk
name: r
spec: { affects: [portal], owner: user:anna }`,
    },
    {
      name: 'no risk at all',
      condition: { risk: { owned: true } },
      model: `
kind: Risk
name: r
spec: { affects: [intranet], owner: user:anna }`,
    },
  ],
});
