import { testConditions } from '../testing/testConditions';

testConditions({
  process: [
    {
      name: 'a followed process of the type with an owner',
      condition: { process: { type: 'change', owned: true } },
      model: `
kind: Process
name: p
spec: { type: change, owner: user:anna }`,
      proof: ['process:default/p spec.type', 'process:default/p spec.owner'],
    },
    {
      name: 'a process that nobody owns',
      condition: { process: { type: 'change', owned: true } },
      model: `
kind: Process
name: p
spec: { type: change }`,
    },
    {
      name: 'a process of a type that only sounds alike',
      condition: { process: { type: 'incident', owned: true } },
      model: `
kind: Process
name: p
spec: { type: major-incident, owner: user:anna }`,
    },
    {
      name: 'a process of another service',
      condition: { process: { type: 'change' } },
      model: `
kind: Process
name: p
spec: { type: change, services: [intranet] }`,
    },
  ],
  stage: [
    {
      name: 'a stage within the clock',
      condition: { stage: { processType: 'incident', within: 'PT24H' } },
      model: `
kind: Process
name: p
spec: { type: incident, stages: [{ name: Detect }, { name: Warn, within: P1D }] }`,
      proof: ['process:default/p spec.stages[1].within'],
    },
    {
      name: 'a stage that takes a minute longer',
      condition: { stage: { processType: 'incident', within: 'PT24H' } },
      model: `
kind: Process
name: p
spec: { type: incident, stages: [{ name: Warn, within: PT24H1M }] }`,
    },
    {
      name: 'a stage without a time',
      condition: { stage: { processType: 'incident', within: 'PT24H' } },
      model: `
kind: Process
name: p
spec: { type: incident, stages: [{ name: Warn }] }`,
    },
    {
      name: 'a stage in an environment that the service does not run in',
      condition: { stage: { processType: 'incident', within: 'PT24H' } },
      model: `
kind: Process
name: p
spec: { type: incident, stages: [{ name: Warn, within: PT1H, environments: [on-prem] }] }`,
    },
    {
      name: 'a stage of a process of another type',
      condition: { stage: { processType: 'incident', within: 'PT24H' } },
      model: `
kind: Process
name: p
spec: { type: change, stages: [{ name: Warn, within: PT1H }] }`,
    },
    {
      name: 'a stage of any process whose name says what it does',
      condition: { stage: { mentions: ['warn', 'notify'] } },
      model: `
kind: Process
name: p
spec: { type: threat, stages: [{ name: Early Warning to the authority }] }`,
      proof: ['process:default/p spec.stages[0].name'],
    },
    {
      name: 'a fast repair where a report is asked for',
      condition: { stage: { within: 'PT24H', mentions: ['report', 'warn'] } },
      model: `
kind: Process
name: p
spec: { type: incident, stages: [{ name: Restore, within: PT4H }] }`,
    },
  ],
  supplier: [
    {
      name: 'suppliers that all have what is asked for',
      condition: {
        supplier: { owned: true, contract: true, escalation: true },
      },
      service: 'suppliers: [a]',
      model: `
kind: Supplier
name: a
spec:
  type: cloud-provider
  owner: group:vendors
  contract: { reference: A-1 }
  contacts: [{ purpose: commercial, channel: x }, { purpose: escalation, channel: y }]`,
      proof: [
        'supplier:default/a spec.owner',
        'supplier:default/a spec.contract',
        'supplier:default/a spec.contacts[1]',
      ],
    },
    {
      name: 'two suppliers of which one has no owner',
      condition: { supplier: { owned: true } },
      service: 'suppliers: [a, b]',
      model: `
kind: Supplier
name: a
spec: { type: cloud-provider, owner: group:vendors }
---
kind: Supplier
name: b
spec: { type: cloud-provider }`,
    },
    {
      name: 'a contract of which nothing is known',
      condition: { supplier: { contract: true } },
      service: 'suppliers: [a]',
      model: `
kind: Supplier
name: a
spec: { type: cloud-provider, contract: {} }`,
    },
    {
      name: 'a supplier with another contact than for escalation',
      condition: { supplier: { escalation: true } },
      service: 'suppliers: [a]',
      model: `
kind: Supplier
name: a
spec: { type: cloud-provider, contacts: [{ purpose: commercial, channel: x }] }`,
    },
    {
      name: 'a supplier of another service',
      condition: { supplier: {} },
      model: `
kind: Supplier
name: a
spec: { type: cloud-provider, owner: group:vendors }`,
    },
    {
      name: 'a supplier of which nothing more is asked',
      condition: { supplier: {} },
      service: 'suppliers: [a]',
      model: `
kind: Supplier
name: a
spec: { type: cloud-provider }`,
      proof: ['supplier:default/a metadata.name'],
    },
  ],
  information: [
    {
      name: 'information of the type with a system of record',
      condition: { information: { type: 'asset', recorded: true } },
      service: 'information: [i]',
      model: `
kind: InformationObject
name: i
spec: { type: asset, systemOfRecord: cmdb }`,
      proof: ['informationobject:default/i spec.systemOfRecord'],
    },
    {
      name: 'information without a system of record where one is asked for',
      condition: { information: { type: 'asset', recorded: true } },
      service: 'information: [i]',
      model: `
kind: InformationObject
name: i
spec: { type: asset }`,
    },
    {
      name: 'information without a system of record where none is asked for',
      condition: { information: { type: 'asset' } },
      service: 'information: [i]',
      model: `
kind: InformationObject
name: i
spec: { type: asset }`,
      proof: ['informationobject:default/i spec.type'],
    },
    {
      name: 'information of another type',
      condition: { information: { type: 'asset' } },
      service: 'information: [i]',
      model: `
kind: InformationObject
name: i
spec: { type: incident }`,
    },
  ],
  service: [
    {
      name: 'a service that says all that is asked for',
      condition: {
        service: {
          owned: true,
          role: 'security',
          measured: true,
          costed: true,
        },
      },
      service: `owner: group:it,
  roles: [{ role: operations, holder: group:it }, { role: security, holder: group:it }],
  serviceLevels: [{ name: a, target: b }, { name: c, target: d, measuredIn: i }],
  cost: { annual: 0 }`,
      proof: [
        'service:default/portal spec.owner',
        'service:default/portal spec.roles[1].holder',
        'service:default/portal spec.serviceLevels[1].measuredIn',
        'service:default/portal spec.cost',
      ],
    },
    {
      name: 'a service without an owner',
      condition: { service: { owned: true } },
    },
    {
      name: 'a service with another role',
      condition: { service: { role: 'security' } },
      service: 'roles: [{ role: operations, holder: group:it }]',
    },
    {
      name: 'service levels that nobody measures',
      condition: { service: { measured: true } },
      service: 'serviceLevels: [{ name: a, target: b }]',
    },
    {
      name: 'a cost centre without a cost',
      condition: { service: { costed: true } },
      service: 'cost: { centre: CC-1 }',
    },
  ],
  'several parts': [
    {
      name: 'all parts of a condition',
      condition: {
        process: { type: 'change' },
        decisionRight: { decision: 'change-approval' },
      },
      model: `
kind: Process
name: p
spec: { type: change }
---
kind: DecisionRight
name: d
spec: { decision: change-approval, decider: group:it }`,
      proof: [
        'process:default/p spec.type',
        'decisionright:default/d spec.decider',
      ],
    },
    {
      name: 'one part of two',
      condition: {
        process: { type: 'change' },
        decisionRight: { decision: 'change-approval' },
      },
      model: `
kind: Process
name: p
spec: { type: change }`,
    },
    { name: 'a condition that asks for nothing', condition: {} },
  ],
});
