import { compareEvidence, compareFindings, type Finding } from './Finding';

const finding = (more: Partial<Finding>): Finding => ({
  rule: 'b',
  severity: 'error',
  box: 'processes',
  subject: 'risk:default/b',
  involves: ['user:default/b'],
  services: [],
  message: '',
  remedy: '',
  fingerprint: 'b',
  waived: null,
  evidence: [],
  mentions: [],
  ...more,
});

it('sorts findings by rule, then subject, then involved entities, then fingerprint', () => {
  const sorted = [
    finding({ rule: 'a', subject: 'risk:default/c' }),
    finding({ subject: 'risk:default/a', involves: ['user:default/c'] }),
    finding({ involves: ['user:default/a'], fingerprint: 'c' }),
    finding({ fingerprint: 'a' }),
    finding({}),
    finding({ fingerprint: 'c' }),
    finding({ involves: ['user:default/c'], fingerprint: 'a' }),
    finding({ subject: 'risk:default/c', involves: [] }),
    finding({ rule: 'c', subject: 'risk:default/a' }),
  ];
  expect([...sorted].reverse().sort(compareFindings)).toEqual(sorted);
  expect(compareFindings(finding({}), finding({}))).toBe(0);
});

it('sorts evidence by entity, then field', () => {
  const sorted = [
    { entityRef: 'risk:default/a', path: 'spec.owner' },
    { entityRef: 'risk:default/b', path: 'spec.forum' },
    { entityRef: 'risk:default/b', path: 'spec.owner' },
  ];
  expect([...sorted].reverse().sort(compareEvidence)).toEqual(sorted);
});
