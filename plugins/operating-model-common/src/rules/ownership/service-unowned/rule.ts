import { UNKNOWN_OWNER } from '../../candidates';
import { defineRule } from '../../defineRule';
import { patchOf } from '../../remedy';

export const serviceUnowned = defineRule({
  id: 'service-unowned',
  title: 'Service that nobody owns',
  severity: 'error',
  box: 'organization',
  subject: ['Service'],
  rationale:
    'When two parties disagree about a service, its owner decides. Without one nobody does, and the service is paid for and changed by chance.',
  basis: ['iso20000:5.3', 'nist-csf:GV.RR'],
  messages: {
    unowned:
      'Nobody owns “{{subject}}”. Give it an owner who is accountable for it.',
  },
  remedies: {
    owner: 'Name the owner of the service: who is accountable for it.',
  },
  evaluate(service, { report }) {
    if (service.spec.owner) return;
    report({
      message: 'unowned',
      services: [service.ref],
      evidence: [{ entity: service, path: 'spec.owner' }],
      remedy: patchOf(
        'owner',
        service,
        `owner: ${service.spec.department?.ref ?? UNKNOWN_OWNER}`,
      ),
    });
  },
});
