import { evaluateRule, testRule } from '../../../testing/testRule';
import { controlPolicyOnly } from './rule';

const model = (control: string, process: string, rest = '') => `
kind: Control
name: no-public-endpoints
title: No public endpoints
spec: { type: preventive, ${control} }
---
kind: Process
name: change
spec: { type: change, ${process} }
---
kind: Service
name: portal
spec: { type: business, environments: [azure] }
---
${rest}
`;

const DEFINED = 'definedIn: [{ source: azure-policy, reference: p-1 }]';
const GAP = { subject: 'control:default/no-public-endpoints' };

testRule(controlPolicyOnly, {
  clean: [
    {
      name: 'a control that names the process in which it is exercised',
      model: model(`${DEFINED}, exercisedIn: [change]`, ''),
    },
    {
      name: 'a process that names the control',
      model: model(DEFINED, 'controls: [no-public-endpoints]'),
    },
    {
      name: 'a stage that names the control',
      model: model(
        DEFINED,
        'stages: [{ name: review, controls: [no-public-endpoints] }]',
      ),
    },
    {
      name: 'a control that no policy defines',
      model: model('definedIn: []', ''),
    },
    {
      name: 'a control that says nothing of a policy',
      model: model('', ''),
    },
    {
      name: 'a control that applies to no service',
      model: model(`${DEFINED}, environments: [on-prem]`, ''),
    },
    {
      name: 'a service that lists the process which exercises the control',
      model: model(
        `${DEFINED}, services: [archive]`,
        'services: [other], controls: [no-public-endpoints]',
        'kind: Service\nname: archive\nspec: { type: business, processes: [change] }',
      ),
    },
  ],
  gaps: [
    {
      name: 'a control that no process exercises, for every service that it applies to',
      model: model(
        DEFINED,
        '',
        `
kind: Service
name: archive
spec: { type: business }
---
kind: Service
name: depot
spec: { type: business, environments: [on-prem], processes: [depot-change] }
---
kind: Process
name: depot-change
spec: { type: change, services: [depot], controls: [no-public-endpoints] }
`,
      ),
      findings: [
        {
          ...GAP,
          involves: [],
          services: ['service:default/archive', 'service:default/portal'],
          severity: 'error',
          box: 'management-system',
          evidence: [
            'control:default/no-public-endpoints spec.definedIn',
            'control:default/no-public-endpoints spec.exercisedIn',
          ],
          says: '“No public endpoints” is defined in azure-policy, but no incident, change or request process exercises it for 2 services',
        },
      ],
    },
    {
      name: 'a control that only a process of another type exercises',
      model: model(DEFINED, 'controls: [no-public-endpoints]').replace(
        'type: change',
        'type: problem',
      ),
      findings: [GAP],
    },
    {
      name: 'a control whose exercising process the service does not follow',
      model: model(
        DEFINED,
        'services: [archive], controls: [no-public-endpoints]',
        'kind: Service\nname: archive\nspec: { type: business }',
      ),
      findings: [{ ...GAP, services: ['service:default/portal'] }],
    },
    {
      name: 'a service without any process that could exercise it',
      model: model(DEFINED, 'services: [archive]'),
      findings: [GAP],
    },
  ],
  notChecked: [
    {
      name: 'a partial model, whose missing part may hold the process',
      model: model(DEFINED, ''),
      inputs: { partial: ['process:default/incident'] },
      reason: 'process:default/incident is not in it',
    },
  ],
});

describe('the remedy of control-policy-only', () => {
  const remedyOf = (rest: string) =>
    evaluateRule(controlPolicyOnly, {
      name: '',
      model: `
kind: Control
name: no-public-endpoints
spec: { type: preventive, ${DEFINED} }
---
${rest}`,
    }).findings[0].remedy;

  const service = (name: string) =>
    `kind: Service\nname: ${name}\nspec: { type: business }\n---\n`;
  const process = (type: string, services = '') =>
    `kind: Process\nname: ${type}\nspec: { type: ${type}, services: [${services}] }\n---\n`;

  it('proposes the change process before others', () => {
    const remedy = remedyOf(
      `${service('portal')}${process('change')}kind: Process
name: a-fault
spec: { type: incident }
`,
    );
    expect(remedy).toContain('exercisedIn:\n    - process:default/change\n');
    expect(remedy).not.toContain('a-fault');
  });

  it('proposes what there is where no change process is followed', () => {
    expect(
      remedyOf(service('portal') + process('problem') + process('request')),
    ).toContain('exercisedIn:\n    - process:default/request\n');
  });

  it('adds a process for the services that have none, next to those that have one', () => {
    const remedy = remedyOf(
      service('archive') + service('portal') + process('change', 'portal'),
    );
    expect(remedy).toContain('  exercisedIn:\n    - process:default/change\n');
    expect(remedy).toContain('\n---\n# Give the services');
    expect(remedy).toContain('name: no-public-endpoints-change');
    expect(remedy).toContain('  services: [service:default/archive]\n');
  });

  it.each([
    [20, true],
    [21, false],
  ])('adds a process for %i services: %s', (count, isAdded) => {
    const services = Array.from({ length: count }, (_, i) => service(`s${i}`));
    expect(remedyOf(services.join('')).includes('kind: Process')).toBe(isAdded);
  });
});
