import { evaluateRule, testRule } from '../../../testing/testRule';
import { supplierFlowMismatch } from './rule';

interface Parts {
  responsibilities?: string;
  stages?: string;
  process?: string;
  service?: string;
  rest?: string;
}

/** A supplier, a process and a service that follows it. */
const model = (parts: Parts = {}) => `
kind: Supplier
name: partner
spec:
  type: managed-service-provider
  supportGroups: [Partner L2, Partner L3]
  responsibilities: [${parts.responsibilities ?? ''}]
---
kind: Process
name: incident
spec: { type: incident, stages: [${parts.stages ?? ''}], ${parts.process ?? ''} }
---
kind: Service
name: portal
spec: { type: business, environments: [on-prem, azure], ${parts.service ?? ''} }
---
${parts.rest ?? ''}
`;

const PERFORMS = '{ name: restore, performedBy: [supplier:partner] }';
const PERFORMS_ON_PREM =
  '{ name: restore, performedBy: [supplier:partner], environments: [on-prem] }';
const OTHERS = '{ name: restore, performedBy: [group:operations] }';

const flow = (incidents: number, byGroup: Record<string, number>) => ({
  incidents: [{ service: 'service:default/portal', incidents, byGroup }],
});
const NO_INCIDENTS = flow(0, {});

const GAP = {
  subject: 'supplier:default/partner',
  involves: ['process:default/incident', 'service:default/portal'],
};
const INCIDENT_GAP = {
  subject: 'supplier:default/partner',
  involves: ['service:default/portal'],
};

/** Cases about (a) and (b) are run with evidence that says nothing. */
const withoutIncidents = <T extends object>(cases: T[]) =>
  cases.map(each => ({ inputs: NO_INCIDENTS, ...each }));

testRule(supplierFlowMismatch, {
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
    {
      name: 'incidents just below the share',
      model: model(),
      inputs: flow(1000, { 'Partner L2': 99 }),
    },
    {
      name: 'incidents that a responsible supplier handled',
      model: model({
        responsibilities: '{ processes: [major-incident], role: responsible }',
      }),
      inputs: flow(100, { 'Partner L3': 1, 'Service desk': 100 }),
    },
    {
      name: 'incidents that a supplier handled which has a duty for a followed process, among others',
      model: model({
        responsibilities:
          '{ services: [portal], processes: [problem, process:incident], role: responsible }',
        stages: PERFORMS,
        rest: 'kind: Process\nname: request\nspec: { type: request }',
      }),
      inputs: flow(10, { 'Partner L2': 10 }),
    },
    {
      name: 'a responsible supplier without an incident, among too few',
      model: model({
        responsibilities: '{ processes: [major-incident], role: responsible }',
      }),
      inputs: flow(19, { 'Service desk': 19 }),
    },
    {
      name: 'a supplier without a duty or a part in the incidents',
      model: model(),
      inputs: flow(100, { 'Service desk': 100 }),
    },
    {
      name: 'incidents of a service that is not in the model',
      model: model(),
      inputs: {
        incidents: [
          {
            service: 'service:default/ghost',
            incidents: 100,
            byGroup: { 'Partner L2': 100 },
          },
        ],
      },
    },
    {
      name: 'a responsible supplier without support groups, which no incident can name',
      model: model({
        responsibilities: '{ processes: [major-incident], role: responsible }',
      }).replace('[Partner L2, Partner L3]', '[]'),
      inputs: flow(100, { 'Service desk': 100 }),
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
          says: 'partner performs “restore and close” of incident for portal in on-prem and azure',
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
          says: 'performs “restore” of incident for portal in on-prem',
        },
        {
          ...GAP,
          evidence: [
            'supplier:default/partner spec.responsibilities[0].processes',
            'process:default/incident spec.stages',
          ],
          says: 'is responsible for incident of portal in azure, but performs no stage',
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
        { ...GAP, says: 'performs “restore” of incident for portal, but' },
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
          says: 'is accountable for incident of portal in on-prem and azure',
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
        { ...GAP, says: 'is responsible for incident of portal, but performs' },
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
    {
      name: '(c) incidents that its groups handled without a duty, at the share exactly',
      model: model(),
      inputs: flow(100, { 'Partner L2': 6, 'Partner L3': 4 }),
      findings: [
        {
          ...INCIDENT_GAP,
          services: ['service:default/portal'],
          evidence: [
            'supplier:default/partner spec.supportGroups',
            'supplier:default/partner spec.responsibilities',
          ],
          says: 'partner handled 10 % of the incidents of portal (10 of 100)',
        },
      ],
    },
    {
      name: '(c) a duty for incidents where the service does not run',
      model: model({
        responsibilities:
          '{ processes: [major-incident], role: responsible, environments: [aws] }',
      }),
      inputs: flow(10, { 'Partner L2': 10 }),
      findings: [INCIDENT_GAP],
    },
    {
      name: '(c) never more than all incidents, where two of its groups handled the same',
      model: model(),
      inputs: flow(10, { 'Partner L2': 10, 'Partner L3': 10 }),
      findings: [{ ...INCIDENT_GAP, says: '100 %' }],
    },
    {
      name: '(c) a responsible supplier that handled none of enough incidents',
      model: model({
        responsibilities:
          '{ services: [portal], processes: [major-incident], role: responsible }',
      }),
      inputs: flow(20, { 'Service desk': 20 }),
      findings: [
        {
          ...INCIDENT_GAP,
          services: ['service:default/portal'],
          evidence: [
            'supplier:default/partner spec.responsibilities',
            'supplier:default/partner spec.supportGroups',
          ],
          says: 'partner is responsible for incidents of portal, but handled none of 20',
        },
      ],
    },
    {
      name: '(c) a duty for all services, next to one for another service',
      model: model({
        responsibilities:
          '{ services: [archive], processes: [major-incident], role: responsible }, { processes: [major-incident], role: responsible }',
      }),
      inputs: flow(20, {}),
      findings: [{ ...INCIDENT_GAP, says: 'handled none of 20' }],
    },
    {
      name: '(c) incidents of a service next to the one that its duty is for',
      model: model({
        responsibilities:
          '{ services: [archive], processes: [major-incident], role: responsible }',
      }),
      inputs: flow(10, { 'Partner L3': 10 }),
      findings: [{ ...INCIDENT_GAP, says: 'handled 100 %' }],
    },
    {
      name: '(c) with a lower number in the parameters',
      model: model({
        responsibilities: '{ processes: [major-incident], role: accountable }',
      }),
      parameters: { minIncidents: 5 },
      inputs: flow(5, {}),
      findings: [INCIDENT_GAP],
    },
    {
      name: '(c) with a lower share in the parameters',
      model: model(),
      parameters: { minShare: 0.01 },
      inputs: flow(100, { 'Partner L2': 1 }),
      findings: [INCIDENT_GAP],
    },
    {
      name: '(c) a duty by reference counts only for incident processes that the service follows',
      model: model({
        responsibilities:
          '{ services: [portal], processes: [process:request], role: responsible }',
        rest: 'kind: Process\nname: request\nspec: { type: request, services: [archive] }',
      }),
      inputs: flow(10, { 'Partner L2': 10 }),
      findings: [INCIDENT_GAP],
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
  const remedyOf = (parts: Parts) =>
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
