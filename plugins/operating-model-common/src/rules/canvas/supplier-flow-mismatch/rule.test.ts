import { evaluateRule, testRule } from '../../../testing/testRule';
import {
  NO_INCIDENTS,
  OTHERS,
  partnerModel as model,
  PERFORMS,
  PERFORMS_ON_PREM,
  type PartnerParts,
} from '../../../testing/partnerModel';
import { supplierFlowMismatch } from './rule';

const GAP = {
  subject: 'supplier:default/partner',
  involves: ['process:default/incident', 'service:default/portal'],
};

/** Cases about (a) and (b) are run with evidence that says nothing. */
const withoutIncidents = <T extends object>(cases: T[]) =>
  cases.map(each => ({ inputs: NO_INCIDENTS, ...each }));

testRule(supplierFlowMismatch, {
  messages: ['uncontracted', 'unperformed'],
  clean: withoutIncidents([
    {
      name: 'a performer that is responsible for the type, everywhere',
      model: model({
        responsibilities: '{ processes: [incident], role: responsible }',
        stages: PERFORMS,
      }),
    },
    {
      name: 'a performer that is accountable for the process by reference, on the service',
      model: model({
        responsibilities:
          '{ services: [portal], processes: [process:incident], role: accountable }',
        stages: PERFORMS,
      }),
    },
    {
      name: "a responsibility for one of the stage's environments",
      model: model({
        responsibilities:
          '{ processes: [incident], role: responsible, environments: [azure] }',
        stages: PERFORMS,
      }),
    },
    {
      name: 'a stage in an environment that the service does not run in',
      model: model({
        stages: PERFORMS_ON_PREM.replace('on-prem', 'aws'),
      }),
    },
    {
      name: 'a process that the service does not follow',
      model: model({ stages: PERFORMS, process: 'services: [archive]' }),
    },
    {
      name: 'a duty for a type, fulfilled in any one process of the type',
      model: model({
        responsibilities: '{ processes: [incident], role: responsible }',
        stages: OTHERS,
        rest: `
kind: Process
name: night-incident
spec: { type: incident, stages: [${PERFORMS}] }
`,
      }),
    },
    {
      name: 'a duty for a process that the service does not follow',
      model: model({
        responsibilities:
          '{ services: [portal], processes: [process:incident, change], role: responsible }',
        process: 'services: [archive]',
      }),
    },
    {
      name: 'a party that is only consulted or informed',
      model: model({
        responsibilities:
          '{ processes: [incident], role: consulted }, { processes: [incident], role: informed }',
        stages: OTHERS,
      }),
    },
    {
      name: 'a duty in an environment that the service does not run in',
      model: model({
        responsibilities:
          '{ processes: [incident], role: responsible, environments: [aws] }',
        stages: OTHERS,
      }),
    },
    {
      name: 'a duty for a service that is not in the model: dangling-reference speaks',
      model: model({
        responsibilities:
          '{ services: [ghost], processes: [incident], role: responsible }',
        stages: OTHERS,
      }),
    },
  ]),
  gaps: withoutIncidents([
    {
      name: '(a) stages that no responsibility covers, once for the process',
      model: model({
        stages: `${PERFORMS}, { name: close, performedBy: [group:operations, supplier:partner], environments: [azure] }`,
      }),
      findings: [
        {
          ...GAP,
          services: ['service:default/portal'],
          severity: 'error',
          box: 'suppliers',
          evidence: [
            'process:default/incident spec.stages[0].performedBy[0]',
            'process:default/incident spec.stages[1].performedBy[1]',
            'supplier:default/partner spec.responsibilities',
          ],
          says: '“partner” performs “restore and close” of “incident” for “portal” in on-prem and azure',
        },
      ],
    },
    {
      name: '(a) a responsibility for another environment than the stage, which then is (b) as well',
      model: model({
        responsibilities:
          '{ processes: [incident], role: responsible, environments: [azure] }',
        stages: PERFORMS_ON_PREM,
      }),
      findings: [
        {
          ...GAP,
          says: 'performs “restore” of “incident” for “portal” in on-prem',
        },
        {
          ...GAP,
          evidence: [
            'supplier:default/partner spec.responsibilities[0].processes',
            'process:default/incident spec.stages',
          ],
          says: 'is responsible for “incident” of “portal” in azure, but performs no stage',
        },
      ],
    },
    {
      name: '(a) a stage and a service that are everywhere, next to a stage that nobody performs',
      model: model({
        stages: `{ name: log }, ${PERFORMS}`,
        rest: 'kind: Process\nname: change\nspec: { type: change }',
      }).replace('environments: [on-prem, azure], ', ''),
      findings: [
        { ...GAP, says: 'performs “restore” of “incident” for “portal”, but' },
      ],
    },
    {
      name: '(a) a responsibility for another service',
      model: model({
        responsibilities:
          '{ services: [archive], processes: [incident], role: responsible }',
        stages: PERFORMS,
        rest: 'kind: Service\nname: archive\nspec: { type: business }',
      }),
      findings: [GAP],
    },
    {
      name: '(a) a responsibility as consulted only',
      model: model({
        responsibilities: '{ processes: [incident], role: consulted }',
        stages: PERFORMS,
      }),
      findings: [GAP],
    },
    {
      name: '(a) a responsibility for a type that only resembles it',
      model: model({
        responsibilities: '{ processes: [major-incident], role: responsible }',
        stages: PERFORMS,
      }),
      findings: [GAP],
    },
    {
      name: '(a) a service that lists the process',
      model: model({
        stages: PERFORMS,
        process: 'services: [archive]',
        service: 'processes: [incident]',
      }),
      findings: [GAP],
    },
    {
      name: '(b) a duty without a stage, once for two responsibilities',
      model: model({
        responsibilities:
          '{ processes: [incident], role: accountable }, { processes: [process:incident], role: responsible }',
        stages: OTHERS,
      }),
      findings: [
        {
          ...GAP,
          services: ['service:default/portal'],
          says: 'is accountable for “incident” of “portal” in on-prem and azure',
        },
      ],
    },
    {
      name: '(b) a stage in an environment that the duty does not cover, next to one that it covers',
      model: model({
        responsibilities:
          '{ processes: [incident], role: responsible, environments: [on-prem] }, { processes: [incident], role: responsible, environments: [azure] }',
        stages: PERFORMS_ON_PREM,
      }),
      findings: [{ ...GAP, says: 'in azure, but performs no stage' }],
    },
    {
      name: '(b) a duty by reference, where the supplier performs another process of the type',
      model: model({
        responsibilities:
          '{ processes: [process:incident, process:night-incident], role: responsible }',
        stages: OTHERS,
        rest: `kind: Process\nname: night-incident\nspec: { type: incident, stages: [${PERFORMS}] }`,
      }),
      findings: [GAP],
    },
    {
      name: '(b) a duty everywhere for a service that is everywhere',
      model: model({
        responsibilities: '{ processes: [incident], role: responsible }',
        stages: OTHERS,
      }).replace('environments: [on-prem, azure], ', ''),
      findings: [
        {
          ...GAP,
          says: 'is responsible for “incident” of “portal”, but performs',
        },
      ],
    },
    {
      name: '(b) a duty for a process without stages',
      model: model({
        responsibilities:
          '{ services: [portal], processes: [incident], role: responsible }',
      }),
      findings: [GAP],
    },
    {
      name: '(b) each process of a type of which none is performed',
      model: model({
        responsibilities: '{ processes: [incident], role: responsible }',
        stages: OTHERS,
        rest: 'kind: Process\nname: night-incident\nspec: { type: incident }',
      }),
      findings: [
        GAP,
        {
          ...GAP,
          involves: [
            'process:default/night-incident',
            'service:default/portal',
          ],
        },
      ],
    },
  ]),
  notChecked: [
    {
      name: '(c), without incident evidence',
      model: model({ stages: PERFORMS }),
      reason: '(c) only',
    },
    {
      name: 'a partial model',
      model: model({ stages: PERFORMS }),
      inputs: { partial: ['process:default/change'] },
      reason: 'process:default/change is not in it',
    },
  ],
});

describe('the remedy of supplier-flow-mismatch', () => {
  const remedyOf = (parts: PartnerParts) =>
    evaluateRule(supplierFlowMismatch, { name: '', model: model(parts) })
      .findings[0].remedy;

  it('names the environments of the stage in the responsibility that it adds', () => {
    const remedy = remedyOf({ stages: PERFORMS_ON_PREM });
    expect(remedy).toContain('    environments: [on-prem]\n');
  });

  it('names no environments where the work is done everywhere', () => {
    const { remedy } = evaluateRule(supplierFlowMismatch, {
      name: '',
      model: model({ stages: PERFORMS }).replace(
        'environments: [on-prem, azure], ',
        '',
      ),
    }).findings[0];
    expect(remedy).not.toContain('environments');
  });

  it('names the supplier in a stage that takes place where the duty is', () => {
    const remedy = remedyOf({
      responsibilities:
        '{ processes: [incident], role: responsible, environments: [azure] }',
      stages:
        '{ name: restore, environments: [on-prem] }, { name: close, environments: [azure] }',
    });
    expect(remedy).toContain('  - name: close\n');
  });

  it('is advice where no stage takes place there', () => {
    const remedy = remedyOf({
      responsibilities: '{ processes: [incident], role: responsible }',
    });
    expect(remedy).toMatch(/^# Name the supplier.*\n$/);
  });
});
