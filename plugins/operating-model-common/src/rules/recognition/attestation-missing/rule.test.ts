import { testRule } from '../../../testing/testRule';
import type { Attestation } from '../../inputs';
import { attestationMissing } from './rule';

const service = (fields = '') =>
  `kind: Service\nname: portal\nspec: { type: business, ${fields} }`;

const signed = (role: string, more: Partial<Attestation> = {}) => ({
  service: 'service:default/portal',
  role,
  signedBy: 'user:default/anna',
  signedOn: '2026-06-01',
  stale: false,
  changes: [],
  ...more,
});

const ROLES = ['itsm-lead', 'ccoe-lead', 'ciso'];
const GAP = { subject: 'service:default/portal' };

testRule(attestationMissing, {
  clean: [
    {
      name: 'a critical service that every required role has signed',
      model: service('criticality: critical'),
      inputs: { attestations: ROLES.map(role => signed(role)) },
    },
    {
      name: 'a sign-off that is stale: attestation-stale speaks of it',
      model: service('criticality: high'),
      inputs: {
        attestations: ROLES.map(role => signed(role, { stale: true })),
      },
    },
    {
      name: 'a service of medium or no criticality that nobody has signed',
      model: `${service('criticality: medium')}\n---\nkind: Service\nname: other\nspec: { type: shared }`,
      inputs: { attestations: [] },
    },
  ],
  gaps: [
    {
      name: 'each role that has not signed, whoever signed another service',
      model: service('criticality: high'),
      inputs: {
        attestations: [
          signed('ciso'),
          signed('finance'),
          signed('ccoe-lead', { service: 'service:default/other' }),
          signed('itsm-lead'),
        ],
      },
      findings: [
        {
          ...GAP,
          involves: [],
          services: ['service:default/portal'],
          severity: 'warning',
          box: 'organization',
          evidence: ['service:default/portal spec.criticality'],
          says: 'The role “ccoe-lead” has not signed the one-page model of “portal”, whose criticality is high',
        },
      ],
    },
    {
      name: 'the roles that are configured',
      model: service('criticality: critical'),
      parameters: { required: ['data-protection-officer', 'ciso'] },
      inputs: { attestations: [] },
      findings: [GAP, GAP],
    },
  ],
  notChecked: [
    {
      name: 'a model without sign-offs',
      model: service('criticality: critical'),
      reason: 'no sign-offs',
    },
  ],
});
