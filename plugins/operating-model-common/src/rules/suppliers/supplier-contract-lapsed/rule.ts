import { Type } from '@sinclair/typebox';
import { servicesShowing } from '../../../graph/services';
import { dayAfter } from '../../calendar';
import { defineRule } from '../../defineRule';
import { patchOf } from '../../remedy';

export const supplierContractLapsed = defineRule({
  id: 'supplier-contract-lapsed',
  title: 'Contract that ended while a service depends on it',
  severity: 'error',
  box: 'suppliers',
  subject: ['Supplier'],
  rationale:
    'When the contract has ended, no one has to answer the call, and no price or duty holds.',
  basis: ['dora:28', 'iso20000:8.3.4', 'iso27001:A.5.20'],
  needsWholeModel: true,
  parameters: Type.Object(
    {
      notice: Type.Integer({
        default: 90,
        minimum: 0,
        maximum: 3650,
        description:
          'Days before the end from which on it is reported, as a warning.',
      }),
    },
    { additionalProperties: false },
  ),
  messages: {
    ended:
      'The contract with “{{subject}}” ended on {{ends}}, and {{services}} still {{depend}} on it. Renew it, or move the work elsewhere.',
    ending:
      'The contract with “{{subject}}” ends on {{ends}}, and {{services}} {{depend}} on it. Renew it, or plan who takes over.',
  },
  remedies: {
    end: 'Once the contract is renewed, write down when it ends now.',
  },
  evaluate(supplier, { graph, inputs, parameters, report }) {
    const ends = supplier.spec.contract?.ends;
    if (!ends) return;
    const lastDay = dayAfter(inputs.asOf, `P${parameters.notice}D`);
    if (!lastDay || ends > lastDay) return;
    const services = servicesShowing(graph, supplier);
    if (!services.length) return;
    const hasEnded = ends < inputs.asOf;
    report({
      message: hasEnded ? 'ended' : 'ending',
      severity: hasEnded ? 'error' : 'warning',
      data: {
        ends: { day: ends },
        services: { count: services.length, of: 'service' },
        depend: { count: services.length, of: 'depend' },
      },
      services,
      evidence: [{ entity: supplier, path: 'spec.contract.ends' }],
      remedy: patchOf(
        'end',
        supplier,
        `contract:\n  ends: "${dayAfter(lastDay, 'P1Y') ?? lastDay}"`,
      ),
    });
  },
});
