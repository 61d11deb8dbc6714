import { testRule } from '../../../testing/testRule';
import { riskUntreated } from './rule';

testRule(riskUntreated, {
  clean: [
    {
      name: 'a control that the risk names',
      model: `
kind: Risk
name: outage
spec: { treatment: mitigate, controls: [backups] }
---
kind: Control
name: backups
spec: { type: corrective }
`,
    },
    {
      name: 'a control that names the risk',
      model: `
kind: Risk
name: outage
spec: { treatment: mitigate }
---
kind: Control
name: backups
spec: { type: corrective, mitigates: [outage] }
`,
    },
    {
      name: 'a control that dangles: dangling-reference speaks of it',
      model: `
kind: Risk
name: outage
spec: { treatment: mitigate, controls: [nothing] }
`,
    },
    {
      name: 'a risk whose treatment is not said',
      model: `
kind: Risk
name: outage
spec: { status: open }
`,
    },
    ...['accept', 'transfer', 'avoid'].map(treatment => ({
      name: `a risk with the treatment ${treatment}`,
      model: `
kind: Risk
name: outage
spec: { treatment: ${treatment} }
`,
    })),
    ...['accepted', 'closed'].map(status => ({
      name: `a risk that is ${status}`,
      model: `
kind: Risk
name: outage
spec: { treatment: mitigate, status: ${status} }
`,
    })),
  ],
  gaps: [
    {
      name: 'an open risk to be mitigated, on the services that it affects',
      model: `
kind: Risk
name: outage
title: Outage of the data centre
spec: { treatment: mitigate, status: open, controls: [], affects: [portal, payroll] }
---
kind: Risk
name: theft
spec: { treatment: mitigate, controls: [backups] }
---
kind: Control
name: backups
spec: { type: corrective, mitigates: [theft] }
---
kind: Service
name: portal
spec: { type: business }
`,
      findings: [
        {
          subject: 'risk:default/outage',
          involves: [],
          services: ['service:default/portal'],
          severity: 'warning',
          box: 'management-system',
          evidence: [
            'risk:default/outage spec.treatment',
            'risk:default/outage spec.controls',
          ],
          says: '“Outage of the data centre” is to be mitigated, but no control reduces it.',
        },
      ],
    },
    {
      name: 'a risk without a status, which is open',
      model: `
kind: Risk
name: outage
spec: { treatment: mitigate }
`,
      findings: [{ subject: 'risk:default/outage', services: [] }],
    },
  ],
  notChecked: [
    {
      name: 'a model that is only a part',
      model: `
kind: Risk
name: outage
spec: { treatment: mitigate }
`,
      inputs: { partial: ['control:default/backups'] },
      reason: 'control:default/backups',
    },
  ],
});
