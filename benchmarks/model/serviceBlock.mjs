import { entity, STANDARD } from './entities.mjs';

const ENVIRONMENTS = [
  ['azure', 'on-prem'],
  ['aws', 'saas'],
  ['on-prem', 'iaas'],
  ['azure', 'saas', 'edge'],
];
const CRITICALITIES = ['critical', 'high', 'high', 'medium', 'low'];

/**
 * A service with all that belongs to it, 40 entities in order, without any gap. The parts are named, so
 * that a plant can change them.
 */
export function serviceBlock(number) {
  const id = `svc-${String(number).padStart(5, '0')}`;
  const environments = ENVIRONMENTS[number % ENVIRONMENTS.length];
  const of = { id, number, environments };
  return {
    id,
    expected: [],
    parts: {
      service: service(of),
      groups: ['team', 'ops'].map(name => group(of, name)),
      users: [1, 2, 3, 4].map(each => user(of, each)),
      processes: processes(of),
      forums: forums(of),
      rights: rights(of),
      controls: [0, 1, 2, 3].map(each => control(of, each)),
      supplier: supplier(of),
      risks: [0, 1, 2].map(each => risk(of, each)),
      information: information(of),
      components: [0, 1, 2, 3, 4, 5, 6, 7].map(each => component(of, each)),
      resources: [0, 1].map(each => resource(of, each)),
    },
    incidents: [
      {
        service: `service:default/${id}`,
        incidents: 100,
        byGroup: { [`${id} vendor`]: 40, [`${id} desk`]: 95 },
      },
    ],
    signOffs: ['itsm-lead', 'ccoe-lead', 'ciso'].map(role => ({
      service: `service:default/${id}`,
      role,
      signedBy: 'user:default/ada',
      signedOn: '2026-10-01',
      stale: false,
      changes: [],
    })),
  };
}

function service({ id, number, environments }) {
  return entity('Service', id, `Service ${number}`, {
    type: number % 3 ? 'business' : 'technical',
    lifecycle: 'production',
    criticality: CRITICALITIES[number % CRITICALITIES.length],
    owner: `user:${id}-u1`,
    department: `${id}-team`,
    environments,
    ...(number % 10 === 0 ? { obligations: ['house'] } : {}),
    roles: [
      { role: 'service-owner', holder: `user:${id}-u1` },
      { role: 'operations', holder: `${id}-ops`, environments },
    ],
    components: [0, 1, 2, 3].map(each => `${id}-c${each}`),
    dependsOn: [`component:default/${id}-c4`, `resource:${id}-r1`],
    locations: [`${id}-r0`, 'resource:default/data-centre'],
    processes: [`${id}-request`],
    forums: [`${id}-review`],
    suppliers: [`${id}-vendor`],
    information: [`${id}-incidents`, `${id}-assets`, `${id}-contracts`],
    serviceLevels: [
      { name: 'availability', target: '99.9 %', measuredIn: `${id}-levels` },
    ],
    cost: { centre: `K-${number}`, annual: 12000, record: `${id}-costs` },
  });
}

function group({ id }, name) {
  return entity('Group', `${id}-${name}`, `The ${name} of ${id}`, {
    type: 'team',
    parent: 'it',
    children: [],
  });
}

function user({ id }, each) {
  return entity('User', `${id}-u${each}`, `Person ${each} of ${id}`, {
    profile: {
      displayName: `Person ${each} of ${id}`,
      email: `${id}.u${each}@county.example`,
    },
    memberOf: [each % 2 ? `${id}-team` : `${id}-ops`],
  });
}

function processes({ id, environments }) {
  const [first] = environments;
  const common = { discipline: 'itsm', department: `${id}-team` };
  return [
    entity('Process', `${id}-incident`, `Incident to resolution, ${id}`, {
      ...common,
      type: 'incident',
      usm: 'recover',
      practices: ['itil4:incident-management'],
      owner: `${id}-u1`,
      services: [id],
      basedOn: 'incident-template',
      standard: STANDARD,
      stages: [
        { name: 'Detect', performedBy: [`${id}-ops`], within: 'PT15M' },
        {
          name: 'Triage',
          performedBy: [`group:default/${id}-team`],
          information: [`${id}-incidents`],
        },
        {
          name: 'Repair by the vendor',
          performedBy: [`supplier:${id}-vendor`],
          environments: [first],
          within: 'PT4H',
        },
        { name: 'Repair', performedBy: [`${id}-ops`], controls: [`${id}-k2`] },
        { name: 'Review', performedBy: [`${id}-team`], forum: `${id}-review` },
      ],
    }),
    entity('Process', `${id}-change`, `Change to deploy, ${id}`, {
      ...common,
      type: 'change',
      department: `${id}-ops`,
      owner: `${id}-u2`,
      services: [`service:default/${id}`],
      basedOn: 'change-template',
      standard: STANDARD,
      controls: [`${id}-k1`],
      stages: [
        { name: 'Plan', performedBy: [`${id}-team`] },
        {
          name: 'Approve',
          performedBy: [`${id}-team`],
          forum: 'change-board',
          decision: `${id}-change-approval`,
        },
        { name: 'Deploy', performedBy: [`${id}-ops`], environments },
      ],
    }),
    entity('Process', `${id}-risk`, `Threat to mitigated risk, ${id}`, {
      ...common,
      type: 'risk',
      owner: `${id}-u3`,
      services: [id],
      stages: [
        { name: 'Assess', performedBy: [`${id}-team`] },
        {
          name: 'Accept',
          performedBy: [`${id}-team`],
          forum: 'risk-committee',
        },
      ],
    }),
    entity('Process', `${id}-request`, `Request to fulfilment, ${id}`, {
      ...common,
      type: 'request',
      owner: `${id}-u3`,
      services: [id],
      stages: [{ name: 'Fulfil', performedBy: [`${id}-ops`] }],
    }),
  ];
}

function forums({ id }) {
  return [
    entity('Forum', `${id}-review`, `Service review of ${id}`, {
      type: 'service-review',
      discipline: 'itsm',
      owner: `${id}-team`,
      chair: `${id}-u1`,
      members: [`${id}-team`],
      cadence: 'FREQ=MONTHLY;BYDAY=1TH',
      decides: ['service-design'],
      information: [`${id}-levels`, `${id}-costs`],
      escalatesTo: 'change-board',
      services: [id],
    }),
    entity('Forum', `${id}-cloud`, `Cloud review of ${id}`, {
      type: 'finops-review',
      discipline: 'cloud',
      owner: `${id}-ops`,
      chair: `${id}-u2`,
      members: [`${id}-ops`],
      cadence: 'FREQ=MONTHLY;BYDAY=2TH',
      decides: ['spend-approval'],
      information: [`${id}-costs`],
      escalatesTo: 'cloud-board',
      services: [id],
    }),
  ];
}

function rights({ id }) {
  const right = (decision, decider, information) =>
    entity('DecisionRight', `${id}-${decision}`, `${decision} for ${id}`, {
      decision,
      decider,
      information: [information],
      consulted: [`group:${id}-ops`],
      owner: `${id}-team`,
      services: [id],
    });
  return [
    right('change-approval', 'change-board', 'change-calendar'),
    right('major-incident-declaration', `user:${id}-u1`, `${id}-levels`),
    right('risk-acceptance', 'forum:default/risk-committee', 'risk-register'),
    right('security-exception', `user:${id}-u2`, 'risk-register'),
  ];
}

function control({ id, number }, each) {
  const lastTested = `2026-0${6 + (number % 4)}-${10 + ((number + each) % 19)}`;
  return entity('Control', `${id}-k${each}`, `Control ${each} of ${id}`, {
    type: each % 2 ? 'detective' : 'preventive',
    discipline: each % 2 ? 'security' : 'cloud',
    owner: `${id}-ops`,
    services: [id],
    evidence: { frequency: 'P6M', lastTested },
    ...(each < 3
      ? { definedIn: [{ source: 'azure-policy', reference: `${id}-${each}` }] }
      : {}),
    ...(each === 0 ? { exercisedIn: [`${id}-change`] } : {}),
    ...(each === 1 ? { mitigates: [`${id}-risk1`] } : {}),
  });
}

function supplier({ id, environments }) {
  return entity('Supplier', `${id}-vendor`, `Vendor of ${id}`, {
    type: 'managed-service-provider',
    owner: `${id}-team`,
    contract: { reference: `C-${id}`, ends: '2028-12-31' },
    responsibilities: [
      {
        services: [id],
        processes: ['incident'],
        role: 'responsible',
        environments: [environments[0]],
      },
    ],
    supportGroups: [`${id} vendor`],
    contacts: [{ purpose: 'escalation', channel: '+45 5550 0100' }],
  });
}

function risk({ id }, each) {
  return entity('Risk', `${id}-risk${each}`, `Risk ${each} of ${id}`, {
    category: 'operations',
    status: each === 2 ? 'accepted' : 'open',
    owner: `${id}-u4`,
    affects: [id],
    likelihood: 2,
    impact: 4,
    treatment: each === 2 ? 'accept' : 'mitigate',
    ...(each === 0 ? { controls: [`${id}-k0`] } : {}),
    forum: 'risk-committee',
    reviewBy: '2027-03-01',
  });
}

function information({ id }) {
  const types = {
    incidents: 'incident',
    assets: 'asset',
    costs: 'cost',
    contracts: 'contract',
    levels: 'observability',
  };
  return Object.entries(types).map(([name, type], i) =>
    entity('InformationObject', `${id}-${name}`, `The ${name} of ${id}`, {
      type,
      owner: `${id}-team`,
      systemOfRecord: i ? `${id}-c${i}` : 'itsm-tool',
      classification: 'internal',
      services: [`${id}`],
    }),
  );
}

function component({ id }, each) {
  return entity('Component', `${id}-c${each}`, `Part ${each} of ${id}`, {
    type: 'service',
    lifecycle: 'production',
    owner: `group:${id}-ops`,
    dependsOn: each ? [`component:${id}-c${each - 1}`] : [],
  });
}

function resource({ id }, each) {
  return entity('Resource', `${id}-r${each}`, `Place ${each} of ${id}`, {
    type: 'landing-zone',
    owner: `group:${id}-ops`,
  });
}
