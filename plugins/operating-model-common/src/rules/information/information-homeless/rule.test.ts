import { testRule } from '../../../testing/testRule';
import { informationHomeless } from './rule';

testRule(informationHomeless, {
  clean: [
    {
      name: 'an object with a system of record',
      model: `
kind: InformationObject
name: assets
spec: { type: asset, systemOfRecord: cmdb }
---
kind: Component
name: cmdb
spec: {}
`,
    },
    {
      name: 'a system of record that dangles: dangling-reference speaks of it',
      model: `
kind: InformationObject
name: assets
spec: { type: asset, systemOfRecord: nowhere }
`,
    },
  ],
  gaps: [
    {
      name: 'an object without, on the services that use it',
      model: `
kind: InformationObject
name: assets
title: Assets
spec: { type: asset, services: [payroll] }
---
kind: Process
name: change
spec: { type: change, services: [portal], information: [assets] }
---
kind: Service
name: portal
spec: { type: business }
---
kind: Service
name: payroll
spec: { type: business }
---
kind: Service
name: shop
spec: { type: business }
`,
      findings: [
        {
          subject: 'informationobject:default/assets',
          involves: [],
          services: ['service:default/payroll', 'service:default/portal'],
          severity: 'info',
          box: 'information',
          evidence: ['informationobject:default/assets spec.systemOfRecord'],
          says: 'Nothing says where “Assets” is kept',
        },
      ],
    },
  ],
});
