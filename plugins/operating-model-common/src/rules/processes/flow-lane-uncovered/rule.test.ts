import { evaluateRule, testRule } from '../../../testing/testRule';
import { flowLaneUncovered } from './rule';

const portal = `
kind: Service
name: portal
spec: { type: business, environments: [on-prem, azure] }
`;

testRule(flowLaneUncovered, {
  clean: [
    {
      name: 'one stage for each environment, whichever process it is of',
      model: `${portal}
---
kind: Process
name: incident-datacentre
spec:
  type: incident
  stages: [{ name: Triage, environments: [on-prem] }]
---
kind: Process
name: incident-cloud
spec:
  type: incident
  stages: [{ name: Triage, environments: [azure, aws] }]
`,
    },
    {
      name: 'a stage without environments in a process without environments',
      model: `${portal}
---
kind: Process
name: incident
spec:
  type: incident
  stages: [{ name: Triage, environments: [azure] }, { name: Resolve }]
`,
    },
    {
      name: 'a stage without environments, which covers those of its process',
      model: `${portal}
---
kind: Process
name: incident
spec:
  type: incident
  environments: [azure, on-prem]
  stages: [{ name: Triage }]
`,
    },
    {
      name: 'a service that names no environments',
      model: `
kind: Service
name: portal
spec: { type: business }
---
kind: Process
name: incident
spec: { type: incident, stages: [{ name: Triage, environments: [azure] }] }
`,
    },
    {
      name: 'a type that the service follows no process of: flow-missing speaks of it',
      model: `${portal}
---
kind: Process
name: incident
spec: { type: incident, services: [other] }
---
kind: Service
name: other
spec: { type: business }
`,
    },
    {
      name: 'a type that is not required',
      model: `${portal}
---
kind: Process
name: major-incident
spec: { type: major-incident, stages: [{ name: Triage, environments: [azure] }] }
`,
    },
  ],
  gaps: [
    {
      name: 'the environments that no stage covers, in one finding per type',
      model: `
kind: Service
name: portal
title: Citizen portal
spec: { type: business, environments: [on-prem, azure, saas] }
---
kind: Process
name: incident
spec: { type: incident, stages: [{ name: Triage, environments: [azure] }] }
---
kind: Process
name: change
spec: { type: change, stages: [{ name: Approve }] }
`,
      findings: [
        {
          subject: 'service:default/portal',
          involves: [],
          services: ['service:default/portal'],
          severity: 'error',
          box: 'processes',
          evidence: [
            'service:default/portal spec.environments[0]',
            'service:default/portal spec.environments[2]',
            'process:default/incident spec.stages',
          ],
          says: '“Citizen portal” runs in on-prem and saas, but no stage of its incident process covers that',
        },
      ],
    },
    {
      name: 'each type on its own',
      model: `${portal}
---
kind: Process
name: incident
spec: { type: incident, stages: [{ name: Triage, environments: [azure] }] }
---
kind: Process
name: change
spec: { type: change, stages: [{ name: Approve, environments: [on-prem] }] }
`,
      findings: [
        { subject: 'service:default/portal', says: 'runs in on-prem' },
        { subject: 'service:default/portal', says: 'runs in azure' },
      ],
    },
    {
      name: 'a process without stages, which covers nothing',
      model: `${portal}
---
kind: Process
name: risk
spec: { type: risk }
`,
      findings: [
        { subject: 'service:default/portal', says: 'on-prem and azure' },
      ],
    },
    {
      name: 'an environment by its exact name: iaas is not azure',
      model: `${portal}
---
kind: Process
name: risk
spec: { type: risk, stages: [{ name: Assess, environments: [on-prem, iaas] }] }
`,
      findings: [{ subject: 'service:default/portal', says: 'in azure, but' }],
    },
    {
      name: 'a stage without environments in a process of another environment that the service lists',
      model: `
kind: Service
name: portal
spec: { type: business, environments: [on-prem], processes: [incident] }
---
kind: Process
name: incident
spec: { type: incident, environments: [azure], stages: [{ name: Triage }] }
`,
      findings: [{ subject: 'service:default/portal', says: 'in on-prem' }],
    },
    {
      name: 'the types that are configured',
      model: `${portal}
---
kind: Process
name: cost
spec: { type: cost }
---
kind: Process
name: risk
spec: { type: risk }
`,
      parameters: { required: ['cost'] },
      findings: [{ subject: 'service:default/portal', says: 'cost process' }],
    },
  ],
  notChecked: [
    {
      name: 'a model that is only a part',
      model: portal,
      inputs: { partial: ['process:default/incident'] },
      reason: 'process:default/incident',
    },
  ],
});

describe('the remedy of flow-lane-uncovered', () => {
  const remedyOf = (model: string) =>
    evaluateRule(flowLaneUncovered, {
      name: 'remedy',
      model,
      parameters: { required: ['risk'] },
    }).findings[0].remedy;
  const service = (spec: string) => `
kind: Service
name: portal
spec: { type: business, environments: [azure]${spec} }
---
kind: Process
name: assessment
spec: { type: risk, services: [other] }
---
kind: Process
name: common
spec: { type: risk }
---
kind: Process
name: threats
spec: { type: risk, services: [other, portal] }
`;

  it('goes to the process that names the service, and to its owner', () => {
    const remedy = remedyOf(service(', owner: it'));
    expect(remedy).toContain('name: threats');
    expect(remedy).toContain('performedBy: [group:default/it]');
  });

  it('passes over a process that the service lists, and that names others', () => {
    const remedy = remedyOf(service(', processes: [assessment]'));
    expect(remedy).toContain('name: threats');
  });

  it('goes to the first process where none names the service, and leaves open who performs the stage', () => {
    const remedy = remedyOf(service('').replace('[other, portal]', '[other]'));
    expect(remedy).toContain('name: common');
    expect(remedy).not.toContain('performedBy');
  });
});
