import { servicesShowing } from '../../../graph/services';
import { ownerAmong } from '../../candidates';
import { defineRule } from '../../defineRule';
import { patchOf } from '../../remedy';

export const supplierUnmanaged = defineRule({
  id: 'supplier-unmanaged',
  title: 'Supplier that nobody manages',
  severity: 'warning',
  box: 'suppliers',
  subject: ['Supplier'],
  rationale:
    'Where nobody manages the contract, nobody notices that it ends, is not kept or no longer fits.',
  basis: ['nis2:21.2.d', 'dora:28', 'iso20000:8.3.4', 'iso27001:A.5.19'],
  messages: {
    ordinary:
      'Nobody manages the supplier “{{subject}}”. Name who looks after the contract.',
    critical:
      'Nobody manages “{{subject}}”, a supplier that a critical function depends on. Name who looks after the contract.',
  },
  remedies: {
    owner: 'Name the owner: who manages the contract.',
  },
  evaluate(supplier, { graph, report }) {
    if (supplier.spec.owner) return;
    const isCritical = supplier.spec.critical === true;
    const services = servicesShowing(graph, supplier);
    report({
      message: isCritical ? 'critical' : 'ordinary',
      severity: isCritical ? 'error' : 'warning',
      services,
      evidence: [{ entity: supplier, path: 'spec.owner' }],
      remedy: patchOf(
        'owner',
        supplier,
        `owner: ${ownerAmong(graph, services)}`,
      ),
    });
  },
});
