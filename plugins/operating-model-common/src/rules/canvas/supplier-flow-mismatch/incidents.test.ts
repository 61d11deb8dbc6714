import { testRule } from '../../../testing/testRule';
import {
  flow,
  partnerModel as model,
  PERFORMS,
} from '../../../testing/partnerModel';
import { supplierFlowMismatch } from './rule';

const INCIDENT_GAP = {
  subject: 'supplier:default/partner',
  involves: ['service:default/portal'],
};

testRule(supplierFlowMismatch, {
  messages: ['handled', 'absent'],
  clean: [
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
  ],
  gaps: [
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
          says: '“partner” handled 10 % of the incidents of “portal” (10 of 100)',
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
          says: '“partner” is responsible for incidents of “portal”, but handled none of 20',
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
  ],
});
