import { testRule } from '../../../testing/testRule';
import { serviceUnowned } from './rule';

testRule(serviceUnowned, {
  clean: [
    {
      name: 'a service with a group as owner',
      model: `
kind: Service
name: archive
spec: { type: shared, owner: records }
---
kind: Group
name: records
spec: {}
`,
    },
    {
      name: 'an owner that dangles: dangling-reference speaks of it',
      model:
        'kind: Service\nname: archive\nspec: { type: shared, owner: ghost }',
    },
  ],
  gaps: [
    {
      name: 'a service without an owner, although a role is held in it',
      model: `
kind: Service
name: archive
spec: { type: shared, department: administration, roles: [{ role: service-owner, holder: user:anna }] }
`,
      findings: [
        {
          subject: 'service:default/archive',
          involves: [],
          services: ['service:default/archive'],
          severity: 'error',
          box: 'organization',
          evidence: ['service:default/archive spec.owner'],
          says: 'Nobody owns archive',
        },
      ],
    },
  ],
});
