import { evaluateRule, testRule } from '../../../testing/testRule';
import { processUnowned } from './rule';

testRule(processUnowned, {
  clean: [
    {
      name: 'a process with an owner',
      model: `
kind: Process
name: incident
spec: { type: incident, owner: user:anna }
---
kind: User
name: anna
spec: {}
`,
    },
    {
      name: 'an owner that dangles: dangling-reference speaks of it',
      model: `
kind: Process
name: incident
spec: { type: incident, owner: user:nobody }
`,
    },
    {
      name: 'an owning group without members: it still is an owner',
      model: `
kind: Process
name: incident
spec: { type: incident, owner: group:operations }
---
kind: Group
name: operations
spec: {}
`,
    },
  ],
  gaps: [
    {
      name: 'a process without an owner, on the services that follow it from either end',
      model: `
kind: Process
name: incident
title: Incident handling
spec: { type: incident, department: it, services: [portal] }
---
kind: Service
name: portal
spec: { type: business }
---
kind: Service
name: payroll
spec: { type: business, processes: [incident] }
---
kind: Service
name: archive
spec: { type: business }
`,
      findings: [
        {
          subject: 'process:default/incident',
          involves: [],
          services: ['service:default/payroll', 'service:default/portal'],
          severity: 'error',
          box: 'processes',
          evidence: ['process:default/incident spec.owner'],
          says: 'Nobody owns the process “Incident handling”. Name',
        },
      ],
    },
    {
      name: 'a process that no service follows',
      model: `
kind: Process
name: incident
spec: { type: incident }
`,
      findings: [{ subject: 'process:default/incident', services: [] }],
    },
  ],
});

describe('the remedy of process-unowned', () => {
  it.each([
    ['the department', ', department: it', ', owner: bo', 'group:default/it'],
    ['else the owner of a service', '', ', owner: bo', 'group:default/bo'],
    ['else a name to replace', '', '', 'user:default/name-of-the-owner'],
  ])('names %s', (_, process, service, owner) => {
    const { findings } = evaluateRule(processUnowned, {
      name: 'remedy',
      model: `
kind: Process
name: incident
spec: { type: incident${process} }
---
kind: Service
name: portal
spec: { type: business${service} }
`,
    });
    expect(findings[0].remedy).toContain(`owner: ${owner}`);
  });
});
