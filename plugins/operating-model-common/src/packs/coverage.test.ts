import { modelFromYaml } from '../testing/modelFromYaml';
import { coverageOf, type Condition, type Pack } from './index';

interface Case {
  name: string;
  condition: Condition;
  /** Documents besides the service `portal`. */
  model?: string;
  /** More fields of the service's spec. */
  service?: string;
  /** What shows it, as `entity path`; absent where the condition does not hold. */
  proof?: string[];
}

const ID = 'acme:1';

function packWith(...metBy: Condition[]): Pack {
  return {
    id: 'acme',
    title: 'Acme',
    version: '1',
    source: { name: 'Acme' },
    requirements: [
      { id: ID, title: 'One', reference: '1', essential: true, metBy },
    ],
  };
}

function coverage(pack: Pack, model: string, service = '') {
  const graph = modelFromYaml(`
kind: Service
name: portal
spec: { type: business, environments: [azure], ${service} }
---
${model}
`);
  const portal = graph.entities('Service').find(each => each.name === 'portal');
  if (!portal) throw new Error('The model lost its service');
  return coverageOf(graph, portal, pack)[0];
}

const CASES: Record<string, Case[]> = {
  control: [
    {
      name: 'a control that applies and satisfies the requirement',
      condition: { control: {} },
      model: `
kind: Control
name: c
spec: { type: preventive, satisfies: [other:1, acme:1] }`,
      proof: ['control:default/c spec.satisfies[1]'],
    },
    {
      name: 'a control that satisfies the requirement above it',
      condition: { control: {} },
      model: `
kind: Control
name: c
spec: { type: preventive, satisfies: [acme] }`,
    },
    {
      name: 'a control that satisfies an id that only starts the same',
      condition: { control: {} },
      model: `
kind: Control
name: c
spec: { type: preventive, satisfies: ['acme:10'] }`,
    },
    {
      name: 'a control of another service',
      condition: { control: {} },
      model: `
kind: Control
name: c
spec: { type: preventive, satisfies: ['acme:1'], services: [intranet] }`,
    },
    {
      name: 'a control for an environment that the service does not run in',
      condition: { control: {} },
      model: `
kind: Control
name: c
spec: { type: preventive, satisfies: ['acme:1'], environments: [on-prem] }`,
    },
    {
      name: 'a control that satisfies the requirement that the condition names',
      condition: { control: { satisfies: 'nis2:21.2.b' } },
      model: `
kind: Control
name: c
spec: { type: preventive, satisfies: ['nis2:21.2.b'] }`,
      proof: ['control:default/c spec.satisfies[0]'],
    },
    {
      name: 'a control that a stage of a followed process exercises',
      condition: { control: { exercised: true } },
      model: `
kind: Control
name: c
spec: { type: preventive, satisfies: ['acme:1'] }
---
kind: Process
name: p
spec: { type: change, stages: [{ name: Approve, controls: [c] }] }`,
      proof: [
        'control:default/c spec.satisfies[0]',
        'process:default/p spec.stages[0].controls[0]',
      ],
    },
    {
      name: 'a control that says itself where it is exercised',
      condition: { control: { exercised: true } },
      model: `
kind: Control
name: c
spec: { type: preventive, satisfies: ['acme:1'], exercisedIn: [p] }
---
kind: Process
name: p
spec: { type: change }`,
      proof: [
        'control:default/c spec.satisfies[0]',
        'control:default/c spec.exercisedIn[0]',
      ],
    },
    {
      name: 'a control that only a process of another service exercises',
      condition: { control: { exercised: true } },
      model: `
kind: Control
name: c
spec: { type: preventive, satisfies: ['acme:1'], exercisedIn: [p] }
---
kind: Process
name: p
spec: { type: change, services: [intranet] }`,
    },
    {
      name: 'a control that was tested',
      condition: { control: { tested: true } },
      model: `
kind: Control
name: c
spec: { type: preventive, satisfies: ['acme:1'], evidence: { lastTested: '2026-01-01' } }`,
      proof: [
        'control:default/c spec.satisfies[0]',
        'control:default/c spec.evidence.lastTested',
      ],
    },
    {
      name: 'a control that is to be tested, and never was',
      condition: { control: { tested: true } },
      model: `
kind: Control
name: c
spec: { type: preventive, satisfies: ['acme:1'], evidence: { frequency: P1Y } }`,
    },
  ],
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
  forum: [
    {
      name: 'a forum of the type with a cadence',
      condition: { forum: { type: 'board', cadence: true } },
      model: `
kind: Forum
name: f
spec: { type: board, cadence: on-demand }`,
      proof: ['forum:default/f spec.type', 'forum:default/f spec.cadence'],
    },
    {
      name: 'a forum that never meets',
      condition: { forum: { type: 'board', cadence: true } },
      model: `
kind: Forum
name: f
spec: { type: board }`,
    },
    {
      name: 'a forum of another type',
      condition: { forum: { type: 'board' } },
      model: `
kind: Forum
name: f
spec: { type: service-review }`,
    },
    {
      name: 'a forum that a decision right names as decider',
      condition: { forum: { type: 'board', decides: 'risk-acceptance' } },
      model: `
kind: Forum
name: f
spec: { type: board }
---
kind: DecisionRight
name: d
spec: { decision: risk-acceptance, decider: f }`,
      proof: [
        'forum:default/f spec.type',
        'decisionright:default/d spec.decider',
      ],
    },
    {
      name: 'a forum beside somebody else who decides',
      condition: { forum: { type: 'board', decides: 'risk-acceptance' } },
      model: `
kind: Forum
name: f
spec: { type: board }
---
kind: DecisionRight
name: d
spec: { decision: risk-acceptance, decider: group:security }`,
    },
  ],
  decisionRight: [
    {
      name: 'a decision right with a decider',
      condition: { decisionRight: { decision: 'change-approval' } },
      model: `
kind: DecisionRight
name: d
spec: { decision: change-approval, decider: group:it }`,
      proof: ['decisionright:default/d spec.decider'],
    },
    {
      name: 'a forum that lists the decision itself',
      condition: { decisionRight: { decision: 'change-approval' } },
      model: `
kind: Forum
name: f
spec: { type: board, decides: [spend-approval, change-approval] }`,
      proof: ['forum:default/f spec.decides[1]'],
    },
    {
      name: 'a decision right without a decider',
      condition: { decisionRight: { decision: 'change-approval' } },
      model: `
kind: DecisionRight
name: d
spec: { decision: change-approval }`,
    },
    {
      name: 'a decision right of another service',
      condition: { decisionRight: { decision: 'change-approval' } },
      model: `
kind: DecisionRight
name: d
spec: { decision: change-approval, decider: group:it, services: [intranet] }`,
    },
    {
      name: 'a forum of another service that lists the decision',
      condition: { decisionRight: { decision: 'change-approval' } },
      model: `
kind: Forum
name: f
spec: { type: board, decides: [change-approval], services: [intranet] }`,
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
  risk: [
    {
      name: 'risks that are owned and reviewed, one of them closed',
      condition: { risk: { owned: true, reviewed: true } },
      model: `
kind: Risk
name: closed
spec: { affects: [portal], status: closed }
---
kind: Risk
name: open
spec: { affects: [portal], owner: user:anna, reviewBy: '2027-01-01' }`,
      proof: [
        'risk:default/closed metadata.name',
        'risk:default/open spec.owner',
        'risk:default/open spec.reviewBy',
      ],
    },
    {
      name: 'an open risk that nobody owns',
      condition: { risk: { owned: true } },
      model: `
kind: Risk
name: r
spec: { affects: [portal] }`,
    },
    {
      name: 'an open risk without a review date',
      condition: { risk: { owned: true, reviewed: true } },
      model: `
kind: Risk
name: r
spec: { affects: [portal], owner: user:anna }`,
    },
    {
      name: 'no risk at all',
      condition: { risk: { owned: true } },
      model: `
kind: Risk
name: r
spec: { affects: [intranet], owner: user:anna }`,
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
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  const met = cases.filter(({ proof }) => proof);
  if (met.length) {
    it.each(met)('is met by $name', each => {
      const found = coverage(
        packWith(each.condition),
        each.model ?? '',
        each.service,
      );
      const proof = found.isMet
        ? found.proof.map(({ entity, path }) => `${entity.ref} ${path}`)
        : 'not met';
      expect(proof).toEqual(each.proof);
    });
  }

  it.each(cases.filter(({ proof }) => !proof))('is not met by $name', each => {
    const found = coverage(
      packWith(each.condition),
      each.model ?? '',
      each.service,
    );
    expect(found).toMatchObject({ isMet: false });
  });
});

it('names the first condition that holds', () => {
  const second: Condition = { process: { type: 'change' } };
  const third: Condition = { process: { type: 'change', owned: true } };
  const found = coverage(
    packWith({ control: {} }, second, third),
    `
kind: Process
name: p
spec: { type: change, owner: user:anna }`,
  );
  expect(found).toMatchObject({
    isMet: true,
    by: second,
    proof: [{ part: 'process' }],
  });
});

it('says for each condition what would meet it', () => {
  const found = coverage(
    packWith(
      { control: {} },
      { process: { type: 'change', owned: true }, forum: { type: 'board' } },
    ),
    '',
  );
  expect(found).toMatchObject({
    isMet: false,
    wouldMeet: [
      'a Control for the service that satisfies `acme:1`',
      'a Process of type `change` with an owner, and a Forum of type `board`',
    ],
  });
});

it('asks each service about its own controls, where another has the same ones', () => {
  const graph = modelFromYaml(`
kind: Service
name: portal
spec: { type: business }
---
kind: Service
name: intranet
spec: { type: business }
---
kind: Control
name: for-all
spec: { type: preventive, satisfies: ['acme:1'] }
---
kind: Control
name: for-one
spec: { type: preventive, satisfies: ['acme:1'], services: [portal] }
`);
  const controls = graph.entities('Service').map(service => {
    const [found] = coverageOf(graph, service, packWith({ control: {} }));
    return found.isMet ? found.proof.map(({ entity }) => entity.name) : [];
  });
  expect(controls).toEqual([['for-all'], ['for-all', 'for-one']]);
});
