import { testRule } from '../../../testing/testRule';
import { processOwnerOutsideDepartment } from './rule';

const groups = `
kind: Group
name: county
spec: {}
---
kind: Group
name: it
spec: { parent: county }
---
kind: Group
name: operations
spec: { parent: it }
---
kind: Group
name: finance
spec: { parent: county }
`;

testRule(processOwnerOutsideDepartment, {
  clean: [
    {
      name: 'an owner in a group below the department',
      model: `${groups}
---
kind: User
name: anna
spec: { memberOf: [operations] }
---
kind: Process
name: incident
spec: { type: incident, department: it, owner: anna }
`,
    },
    {
      name: 'the department itself as owner',
      model: `${groups}
---
kind: Process
name: incident
spec: { type: incident, department: it, owner: group:it }
`,
    },
    {
      name: 'a group below the department as owner',
      model: `${groups}
---
kind: Process
name: incident
spec: { type: incident, department: it, owner: group:operations }
`,
    },
    {
      name: 'an owner whom only the group names as a member',
      model: `
kind: Group
name: it
spec: { members: [anna] }
---
kind: User
name: anna
spec: {}
---
kind: Process
name: incident
spec: { type: incident, department: it, owner: anna }
`,
    },
    {
      name: 'an owner who is in the department and in another group',
      model: `${groups}
---
kind: User
name: anna
spec: { memberOf: [finance, it] }
---
kind: Process
name: incident
spec: { type: incident, department: it, owner: anna }
`,
    },
    {
      name: 'a process without a department',
      model: `
kind: User
name: anna
spec: {}
---
kind: Process
name: incident
spec: { type: incident, owner: anna }
`,
    },
    {
      name: 'a process without an owner: process-unowned speaks of it',
      model: `${groups}
---
kind: Process
name: incident
spec: { type: incident, department: it }
`,
    },
    {
      name: 'an owner that dangles: dangling-reference speaks of it',
      model: `${groups}
---
kind: Process
name: incident
spec: { type: incident, department: it, owner: nobody }
`,
    },
    {
      name: 'a department that dangles: dangling-reference speaks of it',
      model: `
kind: User
name: anna
spec: {}
---
kind: Process
name: incident
spec: { type: incident, department: nowhere, owner: anna }
`,
    },
  ],
  gaps: [
    {
      name: 'an owner in another department',
      model: `${groups}
---
kind: User
name: bo
title: Bo Lund
spec: { memberOf: [finance] }
---
kind: Process
name: incident
spec: { type: incident, department: it, owner: bo, services: [portal] }
---
kind: Service
name: portal
spec: { type: business }
`,
      findings: [
        {
          subject: 'process:default/incident',
          involves: ['group:default/it', 'user:default/bo'],
          services: ['service:default/portal'],
          severity: 'warning',
          box: 'processes',
          evidence: [
            'process:default/incident spec.owner',
            'process:default/incident spec.department',
          ],
          says: 'Bo Lund owns the process “incident” of it',
        },
      ],
    },
    {
      name: 'an owner in the group above the department',
      model: `${groups}
---
kind: User
name: cara
spec: { memberOf: [county] }
---
kind: Process
name: incident
spec: { type: incident, department: it, owner: cara }
`,
      findings: [{ subject: 'process:default/incident' }],
    },
    {
      name: 'an owner in no group',
      model: `${groups}
---
kind: User
name: dan
spec: {}
---
kind: Process
name: incident
spec: { type: incident, department: it, owner: dan }
`,
      findings: [{ subject: 'process:default/incident' }],
    },
    {
      name: 'an owning group above the department',
      model: `${groups}
---
kind: Process
name: incident
spec: { type: incident, department: it, owner: group:county }
`,
      findings: [
        {
          subject: 'process:default/incident',
          involves: ['group:default/county', 'group:default/it'],
        },
      ],
    },
    {
      name: 'an owning group beside the department',
      model: `${groups}
---
kind: Process
name: incident
spec: { type: incident, department: it, owner: group:finance }
`,
      findings: [{ subject: 'process:default/incident' }],
    },
  ],
  notChecked: [
    {
      name: 'a model that is only a part',
      model: groups,
      inputs: { partial: ['group:default/it'] },
      reason: 'The model is only a part',
    },
  ],
});
