import { testRule } from '../../../testing/testRule';
import { controlUnowned } from './rule';

testRule(controlUnowned, {
  clean: [
    {
      name: 'a control with an owner',
      model: `
kind: Control
name: backups
spec: { type: corrective, owner: group:it }
---
kind: Group
name: it
spec: {}
`,
    },
    {
      name: 'an owner that dangles: dangling-reference speaks of it',
      model: `
kind: Control
name: backups
spec: { type: corrective, owner: nobody }
`,
    },
  ],
  gaps: [
    {
      name: 'a control without an owner, on the services that it applies to',
      model: `
kind: Control
name: backups
title: Backups
spec: { type: corrective, environments: [on-prem] }
---
kind: Service
name: portal
spec: { type: business, environments: [on-prem, azure] }
---
kind: Service
name: shop
spec: { type: business, environments: [azure] }
`,
      findings: [
        {
          subject: 'control:default/backups',
          involves: [],
          services: ['service:default/portal'],
          severity: 'warning',
          box: 'management-system',
          evidence: ['control:default/backups spec.owner'],
          says: 'Nobody owns the control “Backups”',
        },
      ],
    },
  ],
});
