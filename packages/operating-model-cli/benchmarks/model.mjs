import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Entities that belong to one service of the model. */
export const ENTITIES_PER_SERVICE = 12;

/**
 * Writes a model of about the given number of files, one entity each: services with all that belongs to
 * them, some gaps among them, as in the repository of an organisation.
 */
export function writeModel(folder, files) {
  let written = 0;
  for (let unit = 0; written < files; unit++) {
    for (const [name, document] of unitOf(unit)) {
      if (written === files) break;
      const path = join(folder, `unit-${unit}`, `${name}.yaml`);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, document);
      written++;
    }
  }
}

function* unitOf(n) {
  const isSound = n % 3 !== 0;
  yield entity('Group', `team-${n}`, { type: 'team', children: [] });
  yield entity('User', `anna-${n}`, {
    profile: { displayName: `Anna ${n}` },
    memberOf: [`team-${n}`],
  });
  yield entity('Service', `service-${n}`, {
    type: 'business',
    criticality: ['critical', 'high', 'medium'][n % 3],
    owner: `group:team-${n}`,
    environments: ['on-prem', 'azure'],
    processes: [`incident-${n}`, `change-${n}`],
    forums: [`board-${n}`],
    suppliers: [`supplier-${n}`],
    information: [`record-${n}`],
    roles: [{ role: 'service-owner', holder: `user:anna-${n}` }],
  });
  for (const type of ['incident', 'change']) {
    yield entity('Process', `${type}-${n}`, {
      type,
      owner: `user:anna-${n}`,
      services: [`service-${n}`],
      stages: ['Record', 'Assess', 'Resolve'].map((stage, index) => ({
        name: stage,
        performedBy:
          index === 2 ? [`supplier:supplier-${n}`] : [`group:team-${n}`],
        environments: isSound ? undefined : ['azure'],
        information: [`record-${n}`],
        within: `PT${index + 1}H`,
      })),
    });
  }
  yield entity('Forum', `board-${n}`, {
    type: 'change-advisory-board',
    chair: `user:anna-${n}`,
    members: [`group:team-${n}`],
    cadence: 'FREQ=WEEKLY;BYDAY=TU',
    information: [`record-${n}`],
    services: [`service-${n}`],
  });
  yield entity('DecisionRight', `approve-${n}`, {
    decision: 'change-approval',
    condition: 'normal',
    decider: `forum:board-${n}`,
    information: [`record-${n}`],
    services: [`service-${n}`],
  });
  yield entity('Control', `control-${n}`, {
    type: 'preventive',
    owner: `group:team-${n}`,
    definedIn: [{ source: 'policy-document', reference: `Policy ${n}` }],
    exercisedIn: isSound ? [`change-${n}`] : [],
    services: [`service-${n}`],
  });
  yield entity('Supplier', `supplier-${n}`, {
    type: 'managed-service-provider',
    owner: `group:team-${n}`,
    responsibilities: [
      {
        services: [`service-${n}`],
        processes: ['incident', 'change'],
        role: 'responsible',
      },
    ],
    contacts: [{ purpose: 'escalation', channel: 'phone' }],
  });
  yield entity('Risk', `risk-${n}`, {
    owner: isSound ? `user:anna-${n}` : undefined,
    affects: [`service-${n}`],
    treatment: 'mitigate',
    controls: [`control-${n}`],
    forum: `board-${n}`,
    reviewBy: '2099-12-31',
  });
  yield entity('InformationObject', `record-${n}`, {
    type: 'change',
    owner: `group:team-${n}`,
    systemOfRecord: `component:tool-${n}`,
  });
  yield entity('Component', `tool-${n}`, {
    type: 'service',
    lifecycle: 'production',
    owner: `group:team-${n}`,
  });
}

const OF_CATALOG = ['Group', 'User', 'Component'];

function entity(kind, name, spec) {
  const apiVersion = OF_CATALOG.includes(kind)
    ? 'backstage.io/v1alpha1'
    : 'operating-model.io/v1alpha1';
  const lines = [
    `apiVersion: ${apiVersion}`,
    `kind: ${kind}`,
    'metadata:',
    `  name: ${name}`,
    `  title: ${kind} ${name}`,
    `  description: What the organisation has to know about ${name}.`,
    'spec:',
    ...yaml(spec, '  '),
  ];
  return [name, `${lines.join('\n')}\n`];
}

/** Block YAML, with short lists in one line, as people write it. */
function* yaml(value, indent) {
  for (const [key, each] of Object.entries(value)) {
    if (each === undefined) continue;
    if (Array.isArray(each) && typeof each[0] === 'object') {
      yield `${indent}${key}:`;
      for (const item of each) {
        const [first, ...rest] = [...yaml(item, '')];
        yield `${indent}  - ${first}`;
        for (const line of rest) yield `${indent}    ${line}`;
      }
    } else if (Array.isArray(each)) {
      yield `${indent}${key}: [${each.join(', ')}]`;
    } else if (typeof each === 'object') {
      yield `${indent}${key}:`;
      yield* yaml(each, `${indent}  `);
    } else {
      yield `${indent}${key}: ${each}`;
    }
  }
}
