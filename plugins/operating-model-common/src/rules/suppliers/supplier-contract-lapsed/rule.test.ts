import { testRule } from '../../../testing/testRule';
import { supplierContractLapsed } from './rule';

const listed = (ends: string) => `
kind: Supplier
name: nordcloud
title: Nordcloud
spec: { type: cloud-provider, contract: { ends: "${ends}" } }
---
kind: Service
name: portal
spec: { type: business, suppliers: [nordcloud] }
`;

testRule(supplierContractLapsed, {
  clean: [
    {
      name: 'a supplier without a contract, or with one that says no end',
      model: `
kind: Supplier
name: nordcloud
spec: { type: cloud-provider }
---
kind: Supplier
name: telco
spec: { type: network-provider, contract: { reference: T-1 } }
---
kind: Service
name: portal
spec: { type: business, suppliers: [nordcloud, telco] }
`,
    },
    {
      name: 'a contract that ends a day after the notice',
      model: listed('2027-02-20'),
    },
    {
      name: 'a contract that has ended, with a supplier that no service depends on',
      model: `
kind: Supplier
name: nordcloud
spec:
  type: cloud-provider
  contract: { ends: "2020-01-01" }
  responsibilities: [{ processes: [incident], role: responsible }]
---
kind: Service
name: portal
spec: { type: business }
`,
    },
    {
      name: 'a contract without an end',
      model: `
kind: Supplier
name: nordcloud
spec: { type: cloud-provider, contract: { starts: "2020-01-01" } }
---
kind: Service
name: portal
spec: { type: business, suppliers: [nordcloud] }
`,
    },
    {
      name: 'a contract that ends a day after a shorter notice',
      model: listed('2026-12-02'),
      parameters: { notice: 10 },
    },
  ],
  gaps: [
    {
      name: 'a contract that ended yesterday',
      model: listed('2026-11-20'),
      findings: [
        {
          subject: 'supplier:default/nordcloud',
          involves: [],
          services: ['service:default/portal'],
          severity: 'error',
          box: 'suppliers',
          evidence: ['supplier:default/nordcloud spec.contract.ends'],
          says: 'The contract with “Nordcloud” ended on 2026-11-20, and 1 service still depends on it.',
        },
      ],
    },
    {
      name: 'a contract that ends today, as a warning',
      model: listed('2026-11-21'),
      findings: [
        {
          subject: 'supplier:default/nordcloud',
          severity: 'warning',
          says: 'The contract with “Nordcloud” ends on 2026-11-21, and 1 service depends on it.',
        },
      ],
    },
    {
      name: 'a contract that ends on the last day of the notice, as a warning',
      model: listed('2027-02-19'),
      findings: [
        { subject: 'supplier:default/nordcloud', severity: 'warning' },
      ],
    },
    {
      name: 'a contract that ends on the last day of a shorter notice',
      model: listed('2026-12-01'),
      parameters: { notice: 10 },
      findings: [{ subject: 'supplier:default/nordcloud' }],
    },
    {
      name: 'a supplier that performs a stage or has a duty in a process that services follow',
      model: `
kind: Supplier
name: netpartner
spec:
  type: network-provider
  contract: { ends: "2026-01-31" }
---
kind: Supplier
name: nordcloud
spec:
  type: cloud-provider
  contract: { ends: "2026-01-31" }
  responsibilities: [{ processes: [incident], role: informed }]
---
kind: Process
name: incident
spec: { type: incident, stages: [{ name: Repair, performedBy: [supplier:netpartner] }] }
---
kind: Service
name: portal
spec: { type: business }
---
kind: Service
name: payroll
spec: { type: business }
`,
      findings: [
        {
          subject: 'supplier:default/netpartner',
          services: ['service:default/payroll', 'service:default/portal'],
          says: '2 services still depend on it',
        },
        {
          subject: 'supplier:default/nordcloud',
          services: ['service:default/payroll', 'service:default/portal'],
        },
      ],
    },
  ],
  notChecked: [
    {
      name: 'a model that is only a part',
      model: listed('2020-01-01'),
      inputs: { partial: ['process:default/incident'] },
      reason: 'process:default/incident',
    },
  ],
});
