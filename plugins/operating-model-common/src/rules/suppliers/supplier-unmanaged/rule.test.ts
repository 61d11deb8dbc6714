import { testRule } from '../../../testing/testRule';
import { supplierUnmanaged } from './rule';

testRule(supplierUnmanaged, {
  clean: [
    {
      name: 'a supplier with an owner',
      model: `
kind: Supplier
name: nordcloud
spec: { type: cloud-provider, critical: true, owner: group:it }
---
kind: Group
name: it
spec: {}
`,
    },
    {
      name: 'an owner that dangles: dangling-reference speaks of it',
      model: `
kind: Supplier
name: nordcloud
spec: { type: cloud-provider, owner: nobody }
`,
    },
  ],
  gaps: [
    {
      name: 'a supplier without an owner as a warning, on the services that list it',
      model: `
kind: Supplier
name: nordcloud
title: Nordcloud
spec: { type: cloud-provider }
---
kind: Service
name: portal
spec: { type: business, suppliers: [nordcloud], owner: group:it }
---
kind: Service
name: payroll
spec: { type: business }
`,
      findings: [
        {
          subject: 'supplier:default/nordcloud',
          involves: [],
          services: ['service:default/portal'],
          severity: 'warning',
          box: 'suppliers',
          evidence: ['supplier:default/nordcloud spec.owner'],
          says: 'Nobody manages the supplier “Nordcloud”',
        },
      ],
    },
    {
      name: 'a critical supplier as an error',
      model: `
kind: Supplier
name: nordcloud
spec: { type: cloud-provider, critical: true }
`,
      findings: [
        {
          subject: 'supplier:default/nordcloud',
          severity: 'error',
          services: [],
          says: 'critical function',
        },
      ],
    },
    {
      name: 'a supplier that says it is not critical as a warning',
      model: `
kind: Supplier
name: nordcloud
spec: { type: cloud-provider, critical: false }
`,
      findings: [
        { subject: 'supplier:default/nordcloud', severity: 'warning' },
      ],
    },
  ],
});
