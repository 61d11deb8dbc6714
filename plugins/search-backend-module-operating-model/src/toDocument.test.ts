import type { FindingView } from '@onemap/plugin-operating-model-common';
import { toDocument } from './toDocument';

const gap: FindingView = {
  rule: 'risk-unowned',
  ruleTitle: 'Risk without owner',
  severity: 'error',
  box: 'management-system',
  subject: 'risk:default/flood',
  involves: [],
  services: ['service:default/portal'],
  message: 'Nobody owns “Flood”, and “Secret” knows.',
  remedy: '',
  fingerprint: 'abc',
  waived: null,
  evidence: [{ entityRef: 'risk:default/flood', path: 'spec.owner' }],
  state: 'open',
  subjectEntity: { ref: 'risk:default/flood', kind: 'Risk', title: 'Flood' },
  involvedEntities: [],
  serviceEntities: [
    { ref: 'service:default/portal', kind: 'Service', title: 'Secret portal' },
  ],
  firstSeen: '2026-11-21T10:00:00.000Z',
  lastSeen: '2026-11-21T10:00:00.000Z',
};

describe('toDocument', () => {
  it('is for those who may read what the gap is about, and names nothing else', () => {
    const document = toDocument(gap, { rationale: 'Nobody acts.' });
    expect(document).toMatchObject({
      title: 'Flood: Risk without owner',
      text: 'Nobody acts.',
      authorization: { resourceRef: 'risk:default/flood' },
      kind: 'risk',
    });
    expect(JSON.stringify(document)).not.toMatch(/secret/i);
  });

  it.each([
    [{ involves: ['control:default/dam'] }],
    [{ evidence: [{ entityRef: 'control:default/dam', path: 'spec' }] }],
  ])('leaves out a gap that other entities prove: %j', more => {
    expect(toDocument({ ...gap, ...more }, undefined)).toBeUndefined();
  });
});
