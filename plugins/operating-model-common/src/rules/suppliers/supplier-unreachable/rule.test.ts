import { testRule } from '../../../testing/testRule';
import { supplierUnreachable } from './rule';

testRule(supplierUnreachable, {
  clean: [
    {
      name: 'a contact for escalation',
      model: `
kind: Supplier
name: nordcloud
spec:
  type: cloud-provider
  responsibilities: [{ processes: [incident], role: responsible }]
  contacts:
    - { purpose: commercial, channel: sales@example.com }
    - { purpose: escalation, channel: +45 1234 }
`,
    },
    {
      name: 'duties in other processes only',
      model: `
kind: Supplier
name: nordcloud
spec:
  type: cloud-provider
  responsibilities: [{ processes: [change, "process:problem", incident-review], role: responsible }]
---
kind: Process
name: problem
spec: { type: problem }
`,
    },
    {
      name: 'a process that dangles, whatever its name: dangling-reference speaks of it',
      model: `
kind: Supplier
name: nordcloud
spec:
  type: cloud-provider
  responsibilities: [{ processes: ["process:incident"], role: responsible }]
`,
    },
    {
      name: 'a supplier without responsibilities that performs a stage of an incident process',
      model: `
kind: Supplier
name: nordcloud
spec: { type: cloud-provider }
---
kind: Process
name: incident
spec: { type: incident, stages: [{ name: Repair, performedBy: [supplier:nordcloud] }] }
`,
    },
  ],
  gaps: [
    {
      name: 'a duty in incidents by type, and no contact at all',
      model: `
kind: Supplier
name: nordcloud
title: Nordcloud
spec:
  type: cloud-provider
  responsibilities:
    - { processes: [change], role: responsible }
    - { processes: [change, incident], role: responsible, services: [portal] }
---
kind: Service
name: portal
spec: { type: business }
`,
      findings: [
        {
          subject: 'supplier:default/nordcloud',
          involves: [],
          services: ['service:default/portal'],
          severity: 'warning',
          box: 'suppliers',
          evidence: [
            'supplier:default/nordcloud spec.responsibilities[1].processes',
            'supplier:default/nordcloud spec.contacts',
          ],
          says: '“Nordcloud” has a part in incidents, but no contact for escalation',
        },
      ],
    },
    {
      name: 'a duty in major incidents, with contacts for other purposes',
      model: `
kind: Supplier
name: nordcloud
spec:
  type: cloud-provider
  responsibilities: [{ processes: [major-incident], role: accountable }]
  contacts: [{ purpose: security, channel: soc@example.com }]
`,
      findings: [{ subject: 'supplier:default/nordcloud' }],
    },
    {
      name: 'a duty by reference, in the role of one who is consulted',
      model: `
kind: Supplier
name: nordcloud
spec:
  type: cloud-provider
  responsibilities: [{ processes: ["process:outage"], role: consulted }]
---
kind: Process
name: outage
spec: { type: major-incident }
`,
      findings: [{ subject: 'supplier:default/nordcloud' }],
    },
  ],
});
