import type { Finding } from '../findings/Finding';
import { isA, type ServiceEntity } from '../graph/ModelEntity';
import { modelFromYaml } from '../testing/modelFromYaml';
import { computeLitmus, type LitmusInputs } from './computeLitmus';

const graph = modelFromYaml(`
{ kind: Service, name: portal, spec: { type: business, criticality: critical } }
---
{ kind: Service, name: payments, spec: { type: business, criticality: critical, obligations: [dora] } }
---
{ kind: Service, name: wiki, spec: { type: business, criticality: high } }
`);

function service(name: string): ServiceEntity {
  const found = graph.get(`service:default/${name}`);
  if (!isA(found, 'Service')) throw new Error(`no service ${name}`);
  return found;
}

function gap(
  rule: string,
  severity: Finding['severity'] = 'warning',
  more: Partial<Finding> = {},
): Finding {
  return {
    rule,
    severity,
    box: 'processes',
    subject: 'process:default/change',
    involves: [],
    services: ['service:default/payments'],
    message: '',
    remedy: '',
    fingerprint: rule,
    waived: null,
    evidence: [],
    mentions: [],
    ...more,
  };
}

const WAIVED: Finding['waived'] = {
  rule: 'flow-missing',
  until: '2027-01-01',
  reason: 'later',
  source: 'git',
};

function litmus(given: Partial<LitmusInputs>, name = 'payments') {
  return computeLitmus(service(name), {
    findings: [],
    outcomes: [],
    requiredRoles: ['itsm-lead', 'ciso'],
    ...given,
  });
}

describe('one-page flow', () => {
  it.each([
    ['yes', [], 'there is no gap'],
    ['yes', [gap('risk-unowned', 'error')], 'the gap is of another kind'],
    ['partly', [gap('flow-lane-uncovered')], 'a lane is not covered'],
    ['partly', [gap('forum-overlap')], 'two forums decide the same'],
    ['partly', [gap('supplier-flow-mismatch')], 'a supplier does other work'],
    ['no', [gap('flow-missing'), gap('process-unowned')], 'a flow is missing'],
    ['yes', [gap('flow-missing', 'error', { waived: WAIVED })], 'it is waived'],
    [
      'yes',
      [gap('flow-missing', 'error', { services: [] })],
      'it is elsewhere',
    ],
  ])('is %s', (answer, findings, _because) => {
    expect(litmus({ findings }).onePageFlow.answer).toBe(answer);
  });

  it('names the findings that decide it and the rules that were not checked', () => {
    const { onePageFlow } = litmus({
      findings: [gap('process-unowned'), gap('flow-missing')],
      outcomes: [
        { rule: 'flow-missing', outcome: 'gaps', notChecked: [] },
        {
          rule: 'supplier-flow-mismatch',
          outcome: 'notChecked',
          notChecked: ['(c) only'],
        },
        { rule: 'risk-unowned', outcome: 'notChecked', notChecked: ['part'] },
      ],
    });
    expect(onePageFlow.findings).toEqual(['flow-missing']);
    expect(onePageFlow.notChecked).toEqual(['supplier-flow-mismatch']);
  });
});

describe('shared recognition', () => {
  const signed = (role: string, stale = false) => ({
    service: 'service:default/payments',
    role,
    signedBy: 'user:default/anna',
    signedOn: '2026-11-01',
    stale,
    changes: stale ? ['The owner changed.'] : [],
  });

  it.each([
    ['no', []],
    ['no', [{ ...signed('ciso'), service: 'service:default/portal' }]],
    ['no', [signed('neighbour')]],
    ['partly', [signed('ciso')]],
    ['partly', [signed('ciso'), signed('itsm-lead', true)]],
    ['yes', [signed('ciso'), signed('itsm-lead')]],
  ])('is %s', (answer, attestations) => {
    expect(litmus({ attestations }).sharedRecognition.answer).toBe(answer);
  });

  it('names the findings about signatures, the roles that signed and those that must', () => {
    const { sharedRecognition } = litmus({
      findings: [gap('attestation-missing'), gap('process-unowned', 'error')],
      attestations: [signed('ciso')],
    });
    expect(sharedRecognition).toMatchObject({
      answer: 'partly',
      findings: ['attestation-missing'],
      signed: ['ciso'],
      required: ['itsm-lead', 'ciso'],
    });
  });
});

describe('board and regulator ready', () => {
  it.each([
    ['yes', []],
    ['yes', [gap('information-homeless', 'info')]],
    ['partly', [gap('control-untested')]],
    ['partly', [gap('obligation-uncovered', 'info')]],
    ['no', [gap('risk-unowned', 'error'), gap('control-untested')]],
  ])('is %s', (answer, findings) => {
    expect(litmus({ findings }).boardAndRegulator.answer).toBe(answer);
  });

  it('is not no for a service that is not critical and falls under no pack', () => {
    expect(litmus({}, 'wiki').boardAndRegulator.answer).toBe('yes');
  });

  it('is no for a critical service that falls under no pack', () => {
    expect(litmus({}, 'portal').boardAndRegulator.answer).toBe('no');
  });
});
