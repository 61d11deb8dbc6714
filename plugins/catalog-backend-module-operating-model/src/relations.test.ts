import type { JsonObject } from '@backstage/types';
import { document, processed } from './__testUtils__/processed';

// Every row of the table of relations in the language's specification, each field that declares it, in
// the direction that the table gives. `x` is the entity that holds the field.
const TABLE: [
  kind: string,
  spec: JsonObject,
  relation: string,
  inverse: string,
][] = [
  ...(
    [
      ['Service', { type: 'business' }, 'group'],
      ['Process', { type: 'incident' }, 'user'],
      ['Forum', { type: 'service-review' }, 'group'],
      ['DecisionRight', { decision: 'risk-acceptance' }, 'group'],
      ['Control', { type: 'preventive' }, 'group'],
      ['Supplier', { type: 'saas-vendor' }, 'group'],
      ['Risk', {}, 'user'],
      ['InformationObject', { type: 'risk' }, 'group'],
    ] as const
  ).map(([kind, spec, owner]): (typeof TABLE)[number] => [
    kind,
    { ...spec, owner: 'ada' },
    `x ownedBy ${owner}:default/ada`,
    `${owner}:default/ada ownerOf x`,
  ]),

  service({ owner: 'user:ada' }, 'ownedBy user:default/ada', 'ownerOf'),
  service({ system: 'portal' }, 'partOf system:default/portal', 'hasPart'),
  service({ domain: 'citizens' }, 'partOf domain:default/citizens', 'hasPart'),
  service(
    { components: ['web'] },
    'dependsOn component:default/web',
    'dependencyOf',
  ),
  service(
    { components: ['system:a'] },
    'dependsOn system:default/a',
    'dependencyOf',
  ),
  service({ components: ['api:a'] }, 'dependsOn api:default/a', 'dependencyOf'),
  service(
    { dependsOn: ['login'] },
    'dependsOn service:default/login',
    'dependencyOf',
  ),
  service(
    { dependsOn: ['component:a'] },
    'dependsOn component:default/a',
    'dependencyOf',
  ),
  service(
    { dependsOn: ['resource:a'] },
    'dependsOn resource:default/a',
    'dependencyOf',
  ),
  service(
    { locations: ['dc'] },
    'dependsOn resource:default/dc',
    'dependencyOf',
  ),
  service({ department: 'it' }, 'belongsTo group:default/it', 'includes'),
  service(
    { roles: [{ role: 'ccoe', holder: 'cloud' }] },
    'staffedBy group:default/cloud',
    'staffs',
  ),
  service(
    { processes: ['incident'] },
    'follows process:default/incident',
    'followedBy',
  ),
  service({ forums: ['cab'] }, 'governedBy forum:default/cab', 'governs'),
  service(
    { suppliers: ['nimbus'] },
    'suppliedBy supplier:default/nimbus',
    'supplies',
  ),
  service(
    { information: ['logs'] },
    'usesInformation informationobject:default/logs',
    'informationUsedBy',
  ),
  service(
    { serviceLevels: [{ name: 'up', target: '99 %', measuredIn: 'logs' }] },
    'usesInformation informationobject:default/logs',
    'informationUsedBy',
  ),
  service(
    { cost: { record: 'bills' } },
    'usesInformation informationobject:default/bills',
    'informationUsedBy',
  ),

  process({ department: 'it' }, 'belongsTo group:default/it', 'includes'),
  [
    'Process',
    { type: 'change', services: ['portal'] },
    'service:default/portal follows x',
    'x followedBy service:default/portal',
  ],
  process(
    { information: ['logs'] },
    'usesInformation informationobject:default/logs',
    'informationUsedBy',
  ),
  stage(
    { information: ['logs'] },
    'usesInformation informationobject:default/logs',
    'informationUsedBy',
  ),
  stage(
    { performedBy: ['team'] },
    'performedBy group:default/team',
    'performs',
  ),
  stage(
    { performedBy: ['user:ada'] },
    'performedBy user:default/ada',
    'performs',
  ),
  stage(
    { performedBy: ['supplier:nimbus'] },
    'performedBy supplier:default/nimbus',
    'performs',
  ),
  stage({ forum: 'cab' }, 'convenes forum:default/cab', 'convenedBy'),
  stage({ decision: 'go' }, 'callsFor decisionright:default/go', 'calledForBy'),
  process(
    { controls: ['mfa'] },
    'exercises control:default/mfa',
    'exercisedIn',
  ),
  stage({ controls: ['mfa'] }, 'exercises control:default/mfa', 'exercisedIn'),
  process(
    { basedOn: 'template' },
    'basedOn process:default/template',
    'templateFor',
  ),

  forum({ chair: 'ada' }, 'chairedBy user:default/ada', 'chairs'),
  forum({ members: ['team'] }, 'attendedBy group:default/team', 'attends'),
  forum(
    { members: ['supplier:nimbus'] },
    'attendedBy supplier:default/nimbus',
    'attends',
  ),
  forum(
    { information: ['logs'] },
    'usesInformation informationobject:default/logs',
    'informationUsedBy',
  ),
  forum(
    { escalatesTo: 'board' },
    'escalatesTo forum:default/board',
    'escalationFor',
  ),
  [
    'Forum',
    { type: 'service-review', services: ['portal'] },
    'service:default/portal governedBy x',
    'x governs service:default/portal',
  ],

  right({ decider: 'cab' }, 'decidedBy forum:default/cab', 'decides'),
  right({ decider: 'group:team' }, 'decidedBy group:default/team', 'decides'),
  right({ recommends: ['team'] }, 'involves group:default/team', 'involvedIn'),
  right({ agrees: ['user:ada'] }, 'involves user:default/ada', 'involvedIn'),
  right(
    { consulted: ['forum:cab'] },
    'involves forum:default/cab',
    'involvedIn',
  ),
  right(
    { performs: ['supplier:nimbus'] },
    'involves supplier:default/nimbus',
    'involvedIn',
  ),
  right({ informed: ['team'] }, 'involves group:default/team', 'involvedIn'),
  right(
    { information: ['logs'] },
    'usesInformation informationobject:default/logs',
    'informationUsedBy',
  ),
  right(
    { escalatesTo: 'board' },
    'escalatesTo forum:default/board',
    'escalationFor',
  ),
  right(
    { services: ['portal'] },
    'appliesTo service:default/portal',
    'subjectTo',
  ),
  [
    'DecisionRight',
    { decision: 'risk-acceptance', process: 'risk' },
    'process:default/risk callsFor x',
    'x calledForBy process:default/risk',
  ],

  control(
    { services: ['portal'] },
    'appliesTo service:default/portal',
    'subjectTo',
  ),
  control(
    { mitigates: ['leak'] },
    'mitigates risk:default/leak',
    'mitigatedBy',
  ),
  control(
    { evidence: { record: 'logs' } },
    'usesInformation informationobject:default/logs',
    'informationUsedBy',
  ),
  [
    'Control',
    { type: 'preventive', exercisedIn: ['incident'] },
    'process:default/incident exercises x',
    'x exercisedIn process:default/incident',
  ],

  [
    'Supplier',
    {
      type: 'saas-vendor',
      responsibilities: [
        { services: ['portal'], processes: ['incident'], role: 'responsible' },
      ],
    },
    'service:default/portal suppliedBy x',
    'x supplies service:default/portal',
  ],
  [
    'Supplier',
    { type: 'saas-vendor', subcontractors: ['fibre'] },
    'x subcontractsTo supplier:default/fibre',
    'supplier:default/fibre subcontractorOf x',
  ],

  risk({ affects: ['portal'] }, 'affects service:default/portal', 'affectedBy'),
  risk({ forum: 'committee' }, 'reviewedBy forum:default/committee', 'reviews'),
  [
    'Risk',
    { controls: ['mfa'] },
    'control:default/mfa mitigates x',
    'x mitigatedBy control:default/mfa',
  ],

  information(
    { systemOfRecord: 'itsm' },
    'recordedIn component:default/itsm',
    'recordOf',
  ),
  information(
    { systemOfRecord: 'resource:cmdb' },
    'recordedIn resource:default/cmdb',
    'recordOf',
  ),
  information(
    { systemOfRecord: 'api:bills' },
    'recordedIn api:default/bills',
    'recordOf',
  ),
  [
    'InformationObject',
    { type: 'risk', services: ['portal'] },
    'service:default/portal usesInformation x',
    'x informationUsedBy service:default/portal',
  ],
];

type Row = [spec: JsonObject, declares: string, inverse: string];

function row(kind: string, base: JsonObject, [spec, declares, inverse]: Row) {
  const [, target] = declares.split(' ');
  const entry: (typeof TABLE)[number] = [
    kind,
    { ...base, ...spec },
    `x ${declares}`,
    `${target} ${inverse} x`,
  ];
  return entry;
}

function service(...args: Row) {
  return row('Service', { type: 'business' }, args);
}
function process(...args: Row) {
  return row('Process', { type: 'change' }, args);
}
function stage(fields: JsonObject, declares: string, inverse: string) {
  return process(
    { stages: [{ name: 'First' }, { name: 'Then', ...fields }] },
    declares,
    inverse,
  );
}
function forum(...args: Row) {
  return row('Forum', { type: 'service-review' }, args);
}
function right(...args: Row) {
  return row('DecisionRight', { decision: 'risk-acceptance' }, args);
}
function control(...args: Row) {
  return row('Control', { type: 'preventive' }, args);
}
function risk(...args: Row) {
  return row('Risk', {}, args);
}
function information(...args: Row) {
  return row('InformationObject', { type: 'risk' }, args);
}

describe('relations', () => {
  it.each(TABLE)(
    'of a %s with %j: %s',
    async (kind, spec, relation, inverse) => {
      const { relations } = await processed(document(kind, spec));
      const own = `${kind.toLowerCase()}:default/x`;
      const full = (text: string) =>
        text.replace(/^x /, `${own} `).replace(/ x$/, ` ${own}`);
      expect(relations).toEqual([full(relation), full(inverse)]);
    },
  );

  it('takes the namespace of the entity where a reference names none', async () => {
    const { relations } = await processed(
      document('Risk', { owner: 'team' }, { namespace: 'hr' }),
    );
    expect(relations[0]).toBe('risk:hr/x ownedBy user:hr/team');
  });

  it('emits a relation once that several fields declare', async () => {
    const { relations } = await processed(
      document('Process', {
        type: 'change',
        controls: ['mfa', 'control:default/mfa'],
        stages: [{ name: 'One', controls: ['MFA'] }],
      }),
    );
    expect(relations).toEqual([
      'process:default/x exercises control:default/mfa',
      'control:default/mfa exercisedIn process:default/x',
    ]);
  });

  it('emits none for a type of process, which is no reference', async () => {
    const { relations } = await processed(
      document('Supplier', {
        type: 'saas-vendor',
        responsibilities: [{ processes: ['incident'], role: 'responsible' }],
      }),
    );
    expect(relations).toEqual([]);
  });

  it('never emits membership, which would grant ownership', async () => {
    const all = await Promise.all(
      TABLE.map(([kind, spec]) => processed(document(kind, spec))),
    );
    const types = all.flatMap(each => each.relations.map(r => r.split(' ')[1]));
    expect(types).not.toContain('memberOf');
    expect(types).not.toContain('hasMember');
  });
});
