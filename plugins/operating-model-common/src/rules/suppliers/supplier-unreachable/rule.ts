import type { SupplierEntity } from '../../../graph/ModelEntity';
import { isA } from '../../../graph/ModelEntity';
import { servicesShowing } from '../../../graph/services';
import {
  responsibilitiesOf,
  type Responsibility,
} from '../../../graph/suppliers';
import { defineRule } from '../../defineRule';
import { INCIDENT_TYPES } from '../../incidentTypes';
import { patchOf } from '../../remedy';

export const supplierUnreachable = defineRule({
  id: 'supplier-unreachable',
  title: 'Supplier that cannot be reached in an incident',
  severity: 'warning',
  box: 'suppliers',
  subject: ['Supplier'],
  rationale:
    'A supplier that helps in incidents and has no number to call costs the first hour of each.',
  basis: ['nis2:21.2.b', 'nis2:21.2.d', 'nis2-ir:5.2'],
  messages: {
    unreachable:
      '“{{subject}}” has a part in incidents, but no contact for escalation. Add the number or address that is answered when it is urgent.',
  },
  remedies: {
    contact:
      'Write down where the supplier is reached when it is urgent, and at what hours.',
  },
  evaluate(supplier, { graph, report }) {
    if (hasEscalationContact(supplier)) return;
    const duties = responsibilitiesOf(supplier).filter(({ responsibility }) =>
      isForIncidents(responsibility),
    );
    if (!duties.length) return;
    report({
      message: 'unreachable',
      services: servicesShowing(graph, supplier),
      evidence: [
        ...duties.map(({ path }) => ({
          entity: supplier,
          path: `${path}.processes`,
        })),
        { entity: supplier, path: 'spec.contacts' },
      ],
      remedy: patchOf(
        'contact',
        supplier,
        [
          'contacts:',
          '  - purpose: escalation',
          '    channel: the telephone number or address',
        ].join('\n'),
      ),
    });
  },
});

function hasEscalationContact({ spec }: SupplierEntity): boolean {
  return (spec.contacts ?? []).some(({ purpose }) => purpose === 'escalation');
}

/** Whether a responsibility, in whatever role, is for an incident process: by its type or by reference. */
function isForIncidents({ processes }: Responsibility): boolean {
  return (processes ?? []).some(each => {
    if (typeof each === 'string') return INCIDENT_TYPES.includes(each);
    return (
      isA(each.target, 'Process') &&
      INCIDENT_TYPES.includes(each.target.spec.type)
    );
  });
}
