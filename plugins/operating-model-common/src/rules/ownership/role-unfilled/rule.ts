import { Type } from '@sinclair/typebox';
import { ownerOrUnknown } from '../../candidates';
import { isCriticalOrHigh } from '../../criticality';
import { defineRule } from '../../defineRule';
import { patchOf, yamlText } from '../../remedy';

export const roleUnfilled = defineRule({
  id: 'role-unfilled',
  title: 'Important service without a holder of a role',
  severity: 'warning',
  box: 'organization',
  subject: ['Service'],
  rationale:
    'A role that nobody holds is work that nobody does, and with an important service that shows in the first bad night.',
  basis: ['iso20000:5.3', 'nis2-ir:1', 'iso27001:A.5.2'],
  parameters: Type.Object(
    {
      required: Type.Array(Type.String({ minLength: 1 }), {
        default: ['service-owner'],
        description:
          'Roles that each service of criticality critical or high must have a holder for.',
      }),
    },
    { additionalProperties: false },
  ),
  messages: {
    unfilled:
      'Nobody holds the role “{{role}}” for “{{subject}}”, whose criticality is {{criticality}}. Name who holds it.',
  },
  remedies: {
    holder: 'Name who holds the role.',
  },
  evaluate(service, { parameters, report }) {
    if (!isCriticalOrHigh(service)) return;
    const { roles, criticality = 'medium' } = service.spec;
    for (const role of parameters.required) {
      if (roles?.some(each => each.role === role)) continue;
      report({
        message: 'unfilled',
        data: {
          role: { word: role, of: 'role' },
          criticality: { word: criticality, of: 'criticality' },
        },
        services: [service.ref],
        discriminator: role,
        evidence: [
          { entity: service, path: 'spec.roles' },
          { entity: service, path: 'spec.criticality' },
        ],
        remedy: patchOf(
          'holder',
          service,
          `roles:\n  - role: ${yamlText(role)}\n    holder: ${ownerOrUnknown(service)}`,
        ),
      });
    }
  },
});
