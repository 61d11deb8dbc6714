import { evaluateRule, testRule } from '../../../testing/testRule';
import type { Attestation } from '../../inputs';
import { attestationStale } from './rule';

const SERVICE = 'kind: Service\nname: portal\nspec: { type: business }';

const signed = (more: Partial<Attestation> = {}): Attestation => ({
  service: 'service:default/portal',
  role: 'ciso',
  signedBy: 'user:default/anna',
  signedOn: '2026-06-01',
  stale: false,
  changes: [],
  ...more,
});

const stale = (more: Partial<Attestation> = {}) =>
  signed({ stale: true, changes: ['a risk was added'], ...more });

const GAP = { subject: 'service:default/portal' };

testRule(attestationStale, {
  clean: [
    {
      name: 'a sign-off of the model as it is',
      model: SERVICE,
      inputs: { attestations: [signed()] },
    },
    {
      name: 'a role that signed again',
      model: SERVICE,
      inputs: { attestations: [stale(), signed({ signedOn: '2026-08-01' })] },
    },
    {
      name: 'a sign-off of the model as it is, before one of a model that was taken back',
      model: SERVICE,
      inputs: { attestations: [stale(), signed({ signedOn: '2025-08-01' })] },
    },
    {
      name: 'a role that need not sign',
      model: SERVICE,
      inputs: { attestations: [stale({ role: 'finance' })] },
    },
    {
      name: 'a role that never signed: attestation-missing speaks of it',
      model: SERVICE,
      inputs: { attestations: [] },
    },
    {
      name: 'a sign-off of another service',
      model: SERVICE,
      inputs: { attestations: [stale({ service: 'service:default/other' })] },
    },
  ],
  gaps: [
    {
      name: 'what changed since the last time that the role signed',
      model: SERVICE,
      inputs: {
        attestations: [
          stale({ signedOn: '2025-01-01', changes: ['long ago'] }),
          stale({ changes: ['a risk was added', 'the owner is another'] }),
          stale({ signedOn: '2025-06-01', changes: ['in between'] }),
        ],
      },
      findings: [
        {
          ...GAP,
          involves: [],
          services: ['service:default/portal'],
          severity: 'warning',
          box: 'organization',
          evidence: ['service:default/portal spec'],
          says: '“portal” changed since the role “ciso” signed it on 2026-06-01: a risk was added and the owner is another.',
        },
      ],
    },
    {
      name: 'what changed since the later of two times on one day',
      model: SERVICE,
      inputs: {
        attestations: [
          stale({ changes: ['in the morning'] }),
          stale({ changes: ['in the evening'] }),
        ],
      },
      findings: [{ ...GAP, says: 'on 2026-06-01: in the evening.' }],
    },
    {
      name: 'each role by itself, also where the change has no words',
      model: SERVICE,
      parameters: { required: ['ciso', 'finance'] },
      inputs: {
        attestations: [
          stale({ changes: [] }),
          stale({ role: 'finance', changes: [] }),
        ],
      },
      findings: [
        { ...GAP, says: 'its content' },
        { ...GAP, says: 'its content' },
      ],
    },
  ],
  notChecked: [
    {
      name: 'a model without sign-offs',
      model: SERVICE,
      reason: 'no sign-offs',
    },
  ],
});

it('mentions the entities that its words name, so that they are hidden with them', () => {
  const { findings } = evaluateRule(attestationStale, {
    name: '',
    model: `${SERVICE}\n---\n{ kind: Risk, name: leak }`,
    inputs: {
      attestations: [
        stale({
          changes: ['leak as open risk is new'],
          changedEntities: ['risk:default/leak', 'risk:default/gone'],
        }),
      ],
    },
  });
  expect(findings[0].mentions).toEqual(['risk:default/leak']);
});
