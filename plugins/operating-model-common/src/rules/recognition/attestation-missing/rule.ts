import { isCriticalOrHigh } from '../../criticality';
import { defineRule } from '../../defineRule';
import { advice } from '../../remedy';
import { requiredRoles } from '../requiredRoles';
import { signOffsOf } from '../signOffs';

export const attestationMissing = defineRule({
  id: 'attestation-missing',
  title: 'Important service that a role has not signed',
  severity: 'warning',
  box: 'organization',
  subject: ['Service'],
  rationale:
    'A model that only one side has agreed to is the model of that side. Shared recognition is what makes it hold when it is needed.',
  basis: ['nis2:20.1', 'dora:5'],
  needsInput: 'attestations',
  parameters: requiredRoles,
  messages: {
    missing:
      'The role “{{role}}” has not signed the one-page model of “{{subject}}”, whose criticality is {{criticality}}. Go through it together, and have the role sign it.',
  },
  remedies: {
    sign: 'Sign the one-page model of {{subject}} in the portal, in the role {{role}}.',
  },
  evaluate(service, { inputs, parameters, report }) {
    if (!isCriticalOrHigh(service)) return;
    const { criticality = 'medium' } = service.spec;
    const signed = signOffsOf(service, inputs.attestations ?? []);
    for (const role of parameters.required) {
      // A stale sign-off is one: attestation-stale speaks of it.
      if (signed.some(each => each.role === role)) continue;
      report({
        message: 'missing',
        data: {
          role: { word: role, of: 'role' },
          criticality: { word: criticality, of: 'criticality' },
        },
        services: [service.ref],
        discriminator: role,
        evidence: [{ entity: service, path: 'spec.criticality' }],
        remedy: advice('sign'),
      });
    }
  },
});
