import { configureRules } from '../../configuration';
import { evaluateRules } from '../../evaluateRules';
import { modelFromYaml } from '../../../testing/modelFromYaml';
import { TEST_DAY, testRule } from '../../../testing/testRule';
import { flowMissing } from './rule';

const change = `
kind: Process
name: change
spec: { type: change }
`;
const risk = `
kind: Process
name: risk
spec: { type: risk }
`;

testRule(flowMissing, {
  clean: [
    {
      name: 'a service that follows all three by scope, by its own list and by being named',
      model: `${change}
---
kind: Process
name: incident
spec: { type: incident, services: [other] }
---
kind: Process
name: risk
spec: { type: risk, services: [portal] }
---
kind: Service
name: portal
spec: { type: business, processes: [incident] }
---
kind: Service
name: other
spec: { type: business, processes: [risk] }
`,
    },
    {
      name: 'a process that the service lists, whatever its environments',
      model: `${change}
---
${risk}
---
kind: Process
name: incident
spec: { type: incident, environments: [azure] }
---
kind: Service
name: portal
spec: { type: business, environments: [on-prem], processes: [incident] }
`,
    },
    {
      name: 'a type that is not required',
      model: `
kind: Service
name: portal
spec: { type: business }
`,
      parameters: { required: [] },
    },
  ],
  gaps: [
    {
      name: 'each type of which a service follows no process',
      model: `${change}
---
kind: Service
name: portal
title: Citizen portal
spec: { type: business }
`,
      findings: [
        {
          subject: 'service:default/portal',
          involves: [],
          services: ['service:default/portal'],
          severity: 'warning',
          box: 'processes',
          evidence: ['service:default/portal spec.processes'],
          says: '“Citizen portal” follows no process of type “risk”',
        },
        { subject: 'service:default/portal', says: 'of type “incident”' },
      ],
    },
    ...(['critical', 'high'] as const).map(criticality => ({
      name: `as an error for a ${criticality} service`,
      model: `${change}
---
${risk}
---
kind: Service
name: portal
spec: { type: business, criticality: ${criticality} }
`,
      findings: [{ subject: 'service:default/portal', severity: 'error' }],
    })),
    ...(['medium', 'low'] as const).map(criticality => ({
      name: `as a warning for a ${criticality} service`,
      model: `${change}
---
${risk}
---
kind: Service
name: portal
spec: { type: business, criticality: ${criticality} }
`,
      findings: [{ subject: 'service:default/portal', severity: 'warning' }],
    })),
    {
      name: 'a type by its exact word: major-incident is not incident, threat is not risk',
      model: `${change}
---
kind: Process
name: major-incident
spec: { type: major-incident }
---
kind: Process
name: threat
spec: { type: threat }
---
kind: Service
name: portal
spec: { type: business }
`,
      findings: [
        { subject: 'service:default/portal', says: '“risk”' },
        { subject: 'service:default/portal', says: '“incident”' },
      ],
    },
    {
      name: 'a process that applies elsewhere: to another service or another environment',
      model: `${change}
---
${risk}
---
kind: Process
name: incident-azure
spec: { type: incident, environments: [azure] }
---
kind: Process
name: incident-other
spec: { type: incident, services: [other] }
---
kind: Service
name: portal
spec: { type: business, environments: [on-prem] }
---
kind: Service
name: other
spec: { type: business }
`,
      findings: [{ subject: 'service:default/portal' }],
    },
    {
      name: 'the types that are configured',
      model: `
kind: Service
name: portal
spec: { type: business }
`,
      parameters: { required: ['cost'] },
      findings: [{ subject: 'service:default/portal', says: '“cost”' }],
    },
  ],
  notChecked: [
    {
      name: 'a model that is only a part',
      model: change,
      inputs: { partial: ['process:default/incident'] },
      reason: 'process:default/incident',
    },
  ],
});

describe('severity of flow-missing', () => {
  it('is the configured one for every service', () => {
    const { rules } = configureRules([flowMissing], { 'flow-missing': 'info' });
    const graph = modelFromYaml(`
kind: Service
name: portal
spec: { type: business, criticality: critical }
`);
    const { findings } = evaluateRules(graph, rules, { asOf: TEST_DAY });
    expect(findings.map(({ severity }) => severity)).toEqual([
      'info',
      'info',
      'info',
    ]);
  });
});
