import { evaluateRule, testRule } from '../../../testing/testRule';
import { forumUnscheduled } from './rule';

testRule(forumUnscheduled, {
  clean: [
    {
      name: 'a forum that meets by a rule',
      model: `
kind: Forum
name: cab
spec: { type: change-advisory-board, cadence: FREQ=WEEKLY;BYDAY=TU }
`,
    },
    {
      name: 'a forum that is convened when needed',
      model: `
kind: Forum
name: ecab
spec: { type: emergency-cab, cadence: on-demand }
`,
    },
  ],
  gaps: [
    {
      name: 'a forum without a cadence, though it says how fast it convenes and when it first met',
      model: `
kind: Forum
name: cab
title: Change board
spec: { type: change-advisory-board, startsOn: "2026-01-06", duration: PT1H, convenesWithin: PT2H }
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
          evidence: ['forum:default/cab spec.cadence'],
          says: 'Nothing says when “Change board” meets',
        },
      ],
    },
  ],
});

describe('remedy of forum-unscheduled', () => {
  const remedyOf = (spec: string) =>
    evaluateRule(forumUnscheduled, {
      name: spec,
      model: `
kind: Forum
name: cab
spec: { type: change-advisory-board${spec} }
`,
    }).findings[0].remedy;

  it('is on demand for a forum that says how soon it can be convened', () => {
    expect(remedyOf(', convenesWithin: PT2H')).toContain('cadence: on-demand');
    expect(remedyOf('')).toContain('cadence: FREQ=MONTHLY');
  });
});
