import { evaluateRule, testRule } from '../../../testing/testRule';
import { processConflict } from './rule';

const portal = `
kind: Service
name: portal
spec: { type: business, environments: [on-prem, azure] }
`;

testRule(processConflict, {
  clean: [
    {
      name: 'two processes of one owner',
      model: `${portal}
---
kind: Process
name: incident-a
spec: { type: incident, owner: anna }
---
kind: Process
name: incident-b
spec: { type: incident, owner: user:default/anna }
`,
    },
    {
      name: 'processes of different types',
      model: `${portal}
---
kind: Process
name: incident
spec: { type: incident, owner: anna }
---
kind: Process
name: major-incident
spec: { type: major-incident, owner: bo }
`,
    },
    {
      name: 'one that is based on the other through a third',
      model: `${portal}
---
kind: Process
name: incident-a
spec: { type: incident, owner: anna, basedOn: county }
---
kind: Process
name: county
spec: { type: incident, owner: cara, basedOn: global, environments: [saas] }
---
kind: Process
name: global
spec: { type: incident, owner: bo }
`,
    },
    {
      name: 'an unowned process',
      model: `${portal}
---
kind: Process
name: incident-a
spec: { type: incident, owner: anna }
---
kind: Process
name: incident-b
spec: { type: incident }
`,
    },
    {
      name: 'processes of different services',
      model: `${portal}
---
kind: Service
name: payroll
spec: { type: business }
---
kind: Process
name: incident-a
spec: { type: incident, owner: anna, services: [portal] }
---
kind: Process
name: incident-b
spec: { type: incident, owner: bo, services: [payroll] }
`,
    },
    {
      name: 'processes in different environments',
      model: `${portal}
---
kind: Process
name: incident-a
spec: { type: incident, owner: anna, environments: [on-prem] }
---
kind: Process
name: incident-b
spec: { type: incident, owner: bo, environments: [azure, aws] }
`,
    },
    {
      name: 'an overlap in an environment that the service does not run in',
      model: `${portal}
---
kind: Process
name: incident-a
spec: { type: incident, owner: anna, environments: [on-prem, saas] }
---
kind: Process
name: incident-b
spec: { type: incident, owner: bo, environments: [azure, saas] }
`,
    },
    {
      name: 'a process that the service lists for an environment that it does not run in',
      model: `
kind: Service
name: portal
spec: { type: business, environments: [on-prem], processes: [incident-a] }
---
kind: Process
name: incident-a
spec: { type: incident, owner: anna, environments: [azure] }
---
kind: Process
name: incident-b
spec: { type: incident, owner: bo }
`,
    },
    {
      name: 'processes that share only a service that is not in the model',
      model: `
kind: Process
name: incident-a
spec: { type: incident, owner: anna, services: [ghost] }
---
kind: Process
name: incident-b
spec: { type: incident, owner: bo, services: [ghost] }
`,
    },
  ],
  gaps: [
    {
      name: 'two processes for all services',
      model: `${portal}
---
kind: Service
name: payroll
spec: { type: business }
---
kind: Process
name: incident-b
title: Incidents in the cloud
spec: { type: incident, owner: bo, environments: [azure] }
---
kind: Process
name: incident-a
title: Incidents
spec: { type: incident, owner: group:operations }
---
kind: User
name: bo
title: Bo Lund
spec: {}
---
kind: Group
name: operations
title: Operations
spec: {}
`,
      findings: [
        {
          subject: 'process:default/incident-a',
          involves: ['process:default/incident-b'],
          services: ['service:default/payroll', 'service:default/portal'],
          severity: 'error',
          box: 'processes',
          evidence: [
            'process:default/incident-a spec.owner',
            'process:default/incident-b spec.owner',
          ],
          says: '“Incidents” and “Incidents in the cloud” are both incident processes of 2 services, under different owners: Operations and Bo Lund.',
        },
      ],
    },
    {
      name: 'one that names the service, one that the service lists',
      model: `
kind: Service
name: portal
spec: { type: business, processes: [incident-b] }
---
kind: Service
name: payroll
spec: { type: business }
---
kind: Process
name: incident-a
spec: { type: incident, owner: anna, services: [portal] }
---
kind: Process
name: incident-b
spec: { type: incident, owner: bo, services: [payroll] }
`,
      findings: [
        {
          subject: 'process:default/incident-a',
          involves: ['process:default/incident-b'],
          services: ['service:default/portal'],
        },
      ],
    },
    {
      name: 'one that names the service first by reference, one for all services',
      model: `${portal}
---
kind: Service
name: payroll
spec: { type: business }
---
kind: Process
name: incident-a
spec: { type: incident, owner: anna, services: [portal] }
---
kind: Process
name: incident-b
spec: { type: incident, owner: bo }
`,
      findings: [
        {
          subject: 'process:default/incident-a',
          services: ['service:default/portal'],
        },
      ],
    },
    {
      name: 'two that are based on one template',
      model: `${portal}
---
kind: Process
name: global
spec: { type: incident, owner: anna }
---
kind: Process
name: incident-a
spec: { type: incident, owner: bo, basedOn: global }
---
kind: Process
name: incident-b
spec: { type: incident, owner: cara, basedOn: global }
`,
      findings: [
        {
          subject: 'process:default/incident-a',
          involves: ['process:default/incident-b'],
        },
      ],
    },
    {
      name: 'owners of which one is in the group that is the other',
      model: `${portal}
---
kind: Group
name: operations
spec: {}
---
kind: User
name: anna
spec: { memberOf: [operations] }
---
kind: Process
name: incident-a
spec: { type: incident, owner: anna }
---
kind: Process
name: incident-b
spec: { type: incident, owner: group:operations }
`,
      findings: [{ subject: 'process:default/incident-a' }],
    },
    {
      name: 'each pair of three once, though two services are shared',
      model: `${portal}
---
kind: Service
name: payroll
spec: { type: business }
---
kind: Process
name: incident-a
spec: { type: incident, owner: anna, services: [portal, payroll] }
---
kind: Process
name: incident-b
spec: { type: incident, owner: bo, services: [portal, payroll] }
---
kind: Process
name: incident-c
spec: { type: incident, owner: cara }
`,
      findings: [
        {
          subject: 'process:default/incident-a',
          involves: ['process:default/incident-b'],
        },
        {
          subject: 'process:default/incident-a',
          involves: ['process:default/incident-c'],
        },
        {
          subject: 'process:default/incident-b',
          involves: ['process:default/incident-c'],
        },
      ],
    },
  ],
});

describe('remedy of process-conflict', () => {
  const remedyOf = (a: string, b: string) =>
    evaluateRule(processConflict, {
      name: 'remedy',
      model: `${portal}
---
kind: Process
name: incident-a
spec: { type: incident, owner: anna${a} }
---
kind: Process
name: incident-b
spec: { type: incident, owner: bo${b} }
`,
    }).findings[0].remedy;

  it('bases the narrower on the wider', () => {
    const wide = '';
    expect(remedyOf(wide, ', environments: [azure]')).toContain(
      'basedOn: process:default/incident-a',
    );
    expect(remedyOf(wide, ', services: [portal]')).toContain(
      'basedOn: process:default/incident-a',
    );
    expect(remedyOf(', environments: [azure]', wide)).toContain(
      'basedOn: process:default/incident-b',
    );
  });

  it('keeps the template that one of them has', () => {
    expect(remedyOf(', basedOn: global', '')).toContain(
      'basedOn: process:default/incident-a',
    );
  });
});
