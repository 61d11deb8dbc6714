import { evaluateRule, testRule } from '../../../testing/testRule';
import { informationSplit } from './rule';

const object = (name: string, record?: string, type = 'asset') => `
kind: InformationObject
name: ${name}
spec: { type: ${type}${record ? `, systemOfRecord: ${record}` : ''} }
`;

testRule(informationSplit, {
  clean: [
    {
      name: 'two objects of one type in one system',
      model: `
${object('servers', 'cmdb')}
---
${object('licences', 'component:default/cmdb')}
---
kind: Service
name: portal
spec: { type: business, information: [servers, licences] }
`,
    },
    {
      name: 'objects of different types',
      model: `
${object('servers', 'cmdb')}
---
${object('costs', 'erp', 'cost')}
---
kind: Service
name: portal
spec: { type: business, information: [servers, costs] }
`,
    },
    {
      name: 'an object without a system of record: information-homeless speaks of it',
      model: `
${object('servers', 'cmdb')}
---
${object('licences')}
---
kind: Service
name: portal
spec: { type: business, information: [servers, licences] }
`,
    },
    {
      name: 'two truths of two services',
      model: `
${object('servers', 'cmdb')}
---
${object('licences', 'erp')}
---
kind: Service
name: portal
spec: { type: business, information: [servers] }
---
kind: Service
name: payroll
spec: { type: business, information: [licences] }
`,
    },
    {
      name: 'an object that only a control uses as its record: it is not in the box',
      model: `
${object('servers', 'cmdb')}
---
${object('licences', 'erp')}
---
kind: Control
name: licence-audit
spec: { type: detective, evidence: { record: licences } }
---
kind: Service
name: portal
spec: { type: business, information: [servers] }
`,
    },
  ],
  gaps: [
    {
      name: 'two objects in two systems, one finding per type',
      model: `
${object('servers', 'cmdb')}
---
${object('licences', 'erp')}
---
${object('contracts', 'erp')}
---
${object('budget', 'ledger', 'cost')}
---
${object('bills', 'resource:archive', 'cost')}
---
kind: Component
name: cmdb
title: CMDB
spec: {}
---
kind: Service
name: portal
title: Citizen portal
spec: { type: business, information: [servers, licences, contracts, budget, bills] }
`,
      findings: [
        {
          subject: 'service:default/portal',
          involves: [
            'informationobject:default/bills',
            'informationobject:default/budget',
          ],
          says: '“cost”',
        },
        {
          subject: 'service:default/portal',
          involves: [
            'informationobject:default/contracts',
            'informationobject:default/licences',
            'informationobject:default/servers',
          ],
          services: ['service:default/portal'],
          severity: 'warning',
          box: 'information',
          evidence: [
            'informationobject:default/contracts spec.systemOfRecord',
            'informationobject:default/licences spec.systemOfRecord',
            'informationobject:default/servers spec.systemOfRecord',
          ],
          says: '“Citizen portal” has two truths of type “asset”: contracts, licences and servers are kept in component:default/erp and CMDB.',
        },
      ],
    },
    {
      name: 'objects from all over the Information box',
      model: `
${object('a', 'one')}
---
${object('b', 'two')}
---
${object('c', 'three')}
---
${object('d', 'four')}
---
${object('e', 'five')}
---
${object('f', 'six')}
---
${object('g', 'seven')}
---
kind: InformationObject
name: h
spec: { type: asset, systemOfRecord: eight, services: [portal] }
---
kind: Process
name: change
spec:
  type: change
  information: [c]
  stages: [{ name: Plan, information: [d] }]
---
kind: Forum
name: cab
spec: { type: change-advisory-board, information: [e] }
---
kind: DecisionRight
name: approve
spec: { decision: change-approval, information: [f] }
---
kind: DecisionRight
name: elsewhere
spec: { decision: change-approval, information: [g], services: [other] }
---
kind: Service
name: portal
spec:
  type: business
  serviceLevels: [{ name: uptime, target: 99 %, measuredIn: a }]
  cost: { record: b }
`,
      findings: [
        {
          subject: 'service:default/portal',
          involves: ['a', 'b', 'c', 'd', 'e', 'f', 'h'].map(
            name => `informationobject:default/${name}`,
          ),
        },
      ],
    },
  ],
});

describe('remedy of information-split', () => {
  it.each([
    [['erp', 'cmdb', 'cmdb'], 'cmdb', ['a']],
    [['cmdb', 'cmdb', 'erp'], 'cmdb', ['c']],
    // Of two that hold as many, the one of the first object.
    [['erp', 'cmdb'], 'erp', ['b']],
  ])(
    'of objects in %j leaves those in %s and moves %j',
    (systems, truth, moved) => {
      const names = ['a', 'b', 'c'].slice(0, systems.length);
      const objects = names.map((name, i) => object(name, systems[i]));
      const { remedy } = evaluateRule(informationSplit, {
        name: 'objects',
        model: `
${objects.join('---')}
---
kind: Service
name: portal
spec: { type: business, information: [${names.join(', ')}] }
`,
      }).findings[0];
      expect(remedy.match(/(?<= name: )\w+/g)).toEqual(moved);
      expect(remedy).toContain(`systemOfRecord: component:default/${truth}`);
    },
  );
});
