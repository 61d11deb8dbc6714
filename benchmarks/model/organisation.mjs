import { entity, STANDARD } from './entities.mjs';

/** What all services share: groups, people, templates, boards, controls that hold everywhere. 40 entities. */
export function organisation() {
  const groups = ['county', 'it', 'service-management', 'cloud', 'security'];
  return {
    entities: [
      ...groups.map((name, i) =>
        entity('Group', name, `Group ${name}`, {
          type: 'department',
          children: [],
          ...(i ? { parent: i < 2 ? 'county' : 'it' } : {}),
        }),
      ),
      entity('Group', 'vacant', 'A group without members', {
        type: 'team',
        children: [],
        parent: 'it',
      }),
      ...['ada', 'ben', 'cleo', 'dirk', 'elin', 'finn'].map((name, i) =>
        entity('User', name, `Person ${name}`, {
          profile: { displayName: `Person ${name}` },
          memberOf: [groups[i % groups.length]],
        }),
      ),
      entity('Component', 'itsm-tool', 'ITSM tool', component('it')),
      entity('Component', 'cloud-console', 'Cloud console', component('cloud')),
      entity('Resource', 'data-centre', 'Data centre', {
        type: 'data-centre',
        owner: 'group:it',
      }),
      entity('InformationObject', 'change-calendar', 'Change calendar', {
        type: 'change',
        owner: 'group:service-management',
        systemOfRecord: 'itsm-tool',
      }),
      entity('InformationObject', 'risk-register', 'Risk register', {
        type: 'risk',
        owner: 'group:security',
        systemOfRecord: 'itsm-tool',
      }),
      entity('InformationObject', 'policy-state', 'State of the policies', {
        type: 'control',
        owner: 'group:cloud',
        systemOfRecord: 'cloud-console',
      }),
      entity('Process', 'incident-template', 'Incident, for all', {
        ...template('incident', 'user:ada'),
        stages: [
          { name: 'Detect', performedBy: ['group:it'], within: 'PT1H' },
          { name: 'Tell', performedBy: ['group:service-management'] },
        ],
      }),
      entity('Process', 'change-template', 'Change, for all', {
        ...template('change', 'user:ben'),
        stages: [{ name: 'Plan', performedBy: ['group:it'] }],
      }),
      entity('Forum', 'change-board', 'Change advisory board', {
        ...forum('change-advisory-board', 'itsm', 'user:cleo'),
        information: ['change-calendar'],
        members: ['group:service-management'],
      }),
      entity('Forum', 'cloud-board', 'Cloud governance board', {
        ...forum('cloud-governance-board', 'cloud', 'user:dirk'),
        decides: ['landing-zone-change'],
        information: ['policy-state'],
        members: ['group:cloud'],
      }),
      entity('Forum', 'risk-committee', 'Risk committee', {
        ...forum('risk-committee', 'security', 'user:elin'),
        information: ['risk-register'],
        members: ['group:security'],
      }),
      entity('DecisionRight', 'policy-change', 'Change of policy', {
        decision: 'policy-change',
        decider: 'risk-committee',
        information: ['risk-register'],
        owner: 'group:security',
      }),
      ...range(16).map(i =>
        entity('Control', `common-control-${i}`, `Control ${i} for all`, {
          type: 'preventive',
          discipline: 'security',
          owner: 'group:security',
          satisfies: [`house:${i}`],
          definedIn: [{ source: 'policy-document', reference: `C-${i}` }],
          exercisedIn: ['incident-template'],
          evidence: { frequency: 'P1Y', lastTested: '2026-03-01' },
        }),
      ),
    ],
    expected: [],
    attestations: [],
    incidents: [],
  };
}

function component(owner) {
  return { type: 'tool', lifecycle: 'production', owner: `group:${owner}` };
}

function template(type, owner) {
  return { type, discipline: 'itsm', owner, standard: STANDARD };
}

function forum(type, discipline, chair) {
  return {
    type,
    discipline,
    chair,
    owner: 'group:it',
    cadence: 'FREQ=WEEKLY;BYDAY=TU',
  };
}

function range(length) {
  return Array.from({ length }, (_, i) => i);
}
