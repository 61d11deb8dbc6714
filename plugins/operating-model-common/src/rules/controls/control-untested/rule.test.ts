import { testRule } from '../../../testing/testRule';
import { controlUntested } from './rule';

const control = (evidence: string) => `
kind: Control
name: backups
title: Backups
spec: { type: corrective, services: [portal], evidence: ${evidence} }
---
kind: Service
name: portal
spec: { type: business }
`;

testRule(controlUntested, {
  clean: [
    {
      name: 'a control without a frequency, though it was never tested',
      model: control('{}'),
    },
    {
      name: 'an old test of a control without a frequency',
      model: control('{ lastTested: "2001-01-01" }'),
    },
    {
      name: 'a control that says nothing about tests',
      model: `
kind: Control
name: backups
spec: { type: corrective }
`,
    },
    {
      name: 'a test that is due today',
      model: control('{ frequency: P3M, lastTested: "2026-08-21" }'),
    },
    {
      name: 'a test on the last day of a shorter month, counted by calendar',
      model: control('{ frequency: P1M, lastTested: "2026-01-31" }'),
      inputs: { asOf: '2026-02-28' },
    },
    {
      name: 'a test that is due after the end of the calendar',
      model: control('{ frequency: P9000Y, lastTested: "2026-01-31" }'),
    },
  ],
  gaps: [
    {
      name: 'a control that was never tested',
      model: control('{ frequency: P3M }'),
      findings: [
        {
          subject: 'control:default/backups',
          involves: [],
          services: ['service:default/portal'],
          severity: 'warning',
          box: 'management-system',
          evidence: [
            'control:default/backups spec.evidence.lastTested',
            'control:default/backups spec.evidence.frequency',
          ],
          says: '“Backups” is to be tested at intervals of 3 months, but no test is recorded.',
        },
      ],
    },
    {
      name: 'a test that was due yesterday',
      model: control('{ frequency: P3M, lastTested: "2026-08-20" }'),
      findings: [
        {
          subject: 'control:default/backups',
          says: '“Backups” was last tested on 2026-08-20; the next test was due on 2026-11-20.',
        },
      ],
    },
    {
      name: 'a month by calendar, not thirty-one days',
      model: control('{ frequency: P1M, lastTested: "2026-01-31" }'),
      inputs: { asOf: '2026-03-01' },
      findings: [{ subject: 'control:default/backups' }],
    },
    {
      name: 'an interval of hours',
      model: control('{ frequency: PT24H, lastTested: "2026-11-19" }'),
      findings: [{ subject: 'control:default/backups', says: '2026-11-20' }],
    },
  ],
});
