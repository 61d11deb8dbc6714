import { Type } from '@sinclair/typebox';
import { isAnswerable, responsibilitiesOf } from '../../../graph/suppliers';
import { REASONS } from '../../../text/reasons';
import { incidentMismatches } from './incidents';
import { defineRule } from '../../defineRule';
import { uncontractedWork } from './uncontractedWork';
import { unperformedDuties } from './unperformedDuties';

export const supplierFlowMismatch = defineRule({
  id: 'supplier-flow-mismatch',
  title: "Supplier's duties differ from the real flow",
  severity: 'error',
  box: 'suppliers',
  subject: ['Supplier'],
  rationale:
    'At night the contract decides who picks up the phone. Work that no contract covers is a favour, and a duty that nobody does is paid for nothing.',
  basis: ['nis2:21.2.d', 'dora:30'],
  needsWholeModel: true,
  parameters: Type.Object(
    {
      minShare: Type.Number({
        default: 0.1,
        exclusiveMinimum: 0,
        maximum: 1,
        description:
          "Share of a service's incidents from which on handling them needs a responsibility.",
      }),
      minIncidents: Type.Integer({
        default: 20,
        minimum: 1,
        description:
          'Number of incidents from which on a responsible supplier must have handled one.',
      }),
    },
    { additionalProperties: false },
  ),
  messages: {
    uncontracted:
      '“{{subject}}” performs “{{stages}}” of “{{process}}” for “{{service}}”{{where}}, but its contract makes it neither responsible nor accountable for that. Add the responsibility, or give the stage to another party.',
    unperformed:
      '“{{subject}}” is {{role}} for “{{process}}” of “{{service}}”{{where}}, but performs no stage of it there. Name it in the stage that it performs, or take the duty from the contract.',
    handled:
      '“{{subject}}” handled {{share}} of the incidents of “{{service}}” ({{handled}} of {{incidents}}), but no responsibility covers it. Add the responsibility, or route the incidents to those who have it.',
    absent:
      '“{{subject}}” is responsible for incidents of “{{service}}”, but handled none of {{incidents}}. Route them to it, or take the duty from the contract.',
  },
  remedies: {
    contract:
      'Put the work into the contract, once it is agreed with the supplier.',
    stage:
      'Name the supplier in the stage that it performs, or take the duty from the contract.',
    route:
      'Route the incidents to the supplier, check the names of its support groups, or take the duty from the contract.',
  },
  evaluate(supplier, { graph, inputs, parameters, report, notChecked }) {
    const duties = responsibilitiesOf(supplier).filter(isAnswerable);
    for (const gap of uncontractedWork(graph, supplier, duties)) report(gap);
    for (const gap of unperformedDuties(graph, supplier, duties)) report(gap);
    if (!inputs.incidents) {
      notChecked(REASONS.incidentsOnly);
      return;
    }
    for (const gap of incidentMismatches(
      graph,
      supplier,
      duties,
      inputs.incidents,
      parameters,
    )) {
      report(gap);
    }
  },
});
