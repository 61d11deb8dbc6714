import type { EntityLike } from '../kinds/entity';
import { API_VERSION } from '../kinds/schema';

function entity(kind: string, name: string, spec: object): EntityLike {
  return { apiVersion: API_VERSION, kind, metadata: { name }, spec };
}
const service = (name: string, spec: object = {}) =>
  entity('Service', name, { type: 'business', ...spec });
const forum = (name: string, spec: object = {}) =>
  entity('Forum', name, { type: 'service-review', ...spec });
const right = (name: string, spec: object = {}) =>
  entity('DecisionRight', name, { decision: 'change-approval', ...spec });
const process = (name: string, spec: object = {}) =>
  entity('Process', name, { type: 'incident', ...spec });

const control = (name: string, spec: object = {}) =>
  entity('Control', name, { type: 'preventive', ...spec });
const supplier = (name: string, spec: object = {}) =>
  entity('Supplier', name, { type: 'cloud-provider', critical: true, ...spec });
const information = (name: string, spec: object = {}) =>
  entity('InformationObject', name, { type: 'incident', ...spec });
const group = (name: string, spec: object = {}): EntityLike => ({
  ...entity('Group', name, spec),
  apiVersion: 'backstage.io/v1alpha1',
});
const user = (name: string, spec: object = {}): EntityLike => ({
  ...entity('User', name, spec),
  apiVersion: 'backstage.io/v1alpha1',
});

const POLICY = [{ source: 'azure-policy', reference: 'p-1' }];
const PERFORMED = [{ name: 'restore', performedBy: ['supplier:vendor'] }];
const FOR_ALL = [{ processes: ['incident'], role: 'responsible' }];
const DECIDES = { decides: ['change-approval'] };
const OF_MAIL = { services: ['mail'] };
const OF_PAY = { services: ['pay'] };
const ON_A = { information: ['a'] };
const ON_B = { information: ['b'] };

/**
 * Changes that concern who does not name what changed: the rule that finds something else then, what happens,
 * the model before, and what is put in. Each rests on one thing or two that an index notes of what it is asked.
 */
export const DISTANT_CHANGES: [
  rule: string,
  what: string,
  before: EntityLike[],
  put: EntityLike,
][] = [
  [
    'decision-conflict',
    'a board of all comes to decide what a right decides for one service',
    [
      service('mail'),
      right('r', { ...OF_MAIL, decider: 'group:ops' }),
      forum('board'),
    ],
    forum('board', DECIDES),
  ],
  [
    'decision-conflict',
    'a right for all comes to be beside a right for one service',
    [service('mail'), right('r', { ...OF_MAIL, decider: 'group:ops' })],
    right('s', { decider: 'group:dev' }),
  ],
  [
    'decision-conflict',
    'a forum of one service comes to decide what a right for all decides',
    [
      service('mail'),
      right('r', { decider: 'group:ops' }),
      forum('review', OF_MAIL),
    ],
    forum('review', { ...OF_MAIL, ...DECIDES }),
  ],
  [
    'decision-conflict',
    'a service comes to list a forum that decides what a right decides for it',
    [
      service('mail'),
      service('pay'),
      right('r', { ...OF_MAIL, decider: 'group:ops' }),
      forum('review', { ...OF_PAY, ...DECIDES }),
    ],
    service('mail', { forums: ['review'] }),
  ],
  [
    'decision-conflict',
    'one decider comes to escalate to the other by a third right',
    [
      service('mail'),
      right('r', { decider: 'group:ops' }),
      right('s', { decider: 'group:dev' }),
    ],
    right('t', {
      decision: 'spend-approval',
      decider: 'group:ops',
      escalatesTo: 'group:dev',
    }),
  ],
  [
    'forum-overlap',
    'a right gives one of two boards other information to decide on',
    [
      service('mail'),
      forum('one', { ...DECIDES, ...ON_A }),
      forum('two', { ...DECIDES, ...ON_A }),
      right('r', { decider: 'forum:two', ...ON_A }),
    ],
    right('r', { decider: 'forum:two', ...ON_B }),
  ],
  [
    'forum-overlap',
    'a service comes to list the narrower of two forums',
    [
      service('mail'),
      service('pay'),
      forum('board', { ...DECIDES, ...ON_A }),
      forum('review', { ...OF_MAIL, ...DECIDES, ...ON_B }),
    ],
    service('pay', { forums: ['review'] }),
  ],
  [
    'forum-overlap',
    'a right goes to the first of two boards',
    [
      service('mail'),
      forum('one', ON_A),
      forum('two', { ...DECIDES, ...ON_B }),
      right('r', { decider: 'group:ops' }),
    ],
    right('r', { decider: 'forum:one' }),
  ],
  [
    'forum-overlap',
    'a right goes to the second of two boards',
    [
      service('mail'),
      forum('one', { ...DECIDES, ...ON_A }),
      forum('two', ON_B),
      right('r', { ...OF_MAIL, decider: 'group:ops' }),
    ],
    right('r', { ...OF_MAIL, decider: 'forum:two' }),
  ],
  [
    'forum-overlap',
    'the forum between two boards comes to escalate',
    [
      service('mail'),
      forum('one', { ...DECIDES, ...ON_A, escalatesTo: 'between' }),
      forum('two', { ...DECIDES, ...ON_B }),
      forum('between', OF_PAY),
    ],
    forum('between', { ...OF_PAY, escalatesTo: 'two' }),
  ],
  [
    'parallel-universes',
    'a right gives one board the information of the other',
    [
      service('mail'),
      forum('one', { discipline: 'itsm', ...ON_A }),
      forum('two', { discipline: 'cloud', ...ON_B }),
    ],
    right('r', { decider: 'forum:two', ...ON_A }),
  ],
  [
    'parallel-universes',
    'a board of all gets the chair of the other',
    [
      service('mail'),
      forum('one', { discipline: 'itsm', chair: 'user:ada' }),
      forum('two', { discipline: 'cloud', chair: 'user:ben' }),
    ],
    forum('two', { discipline: 'cloud', chair: 'user:ada' }),
  ],
  [
    'process-conflict',
    'a process for all comes to be beside one of a service',
    [service('mail'), process('p', { ...OF_MAIL, owner: 'user:ada' })],
    process('q', { owner: 'user:ben' }),
  ],
  [
    'process-conflict',
    'a service comes to list a process of another beside the one for all',
    [
      service('mail'),
      service('pay'),
      process('p', { owner: 'user:ada' }),
      process('q', { ...OF_MAIL, owner: 'user:ben' }),
    ],
    service('pay', { processes: ['q'] }),
  ],
  [
    'dangling-reference',
    'what a name most likely meant comes to be there',
    [service('mail', { forums: ['bord'] })],
    forum('board'),
  ],
  [
    'dangling-reference',
    'what a name most likely meant comes to be there in a new namespace',
    [service('mail', { forums: ['board'] })],
    {
      ...forum('board'),
      metadata: { name: 'board', namespace: 'hr' },
    },
  ],
  [
    'decision-conflict',
    'a forum comes to decide what a right decides for the same service',
    [
      service('mail'),
      right('r', { ...OF_MAIL, decider: 'group:ops' }),
      forum('review', OF_MAIL),
    ],
    forum('review', { ...OF_MAIL, ...DECIDES }),
  ],
  [
    'decision-conflict',
    'another right comes to be for the same service',
    [service('mail'), right('r', { ...OF_MAIL, decider: 'group:ops' })],
    right('s', { ...OF_MAIL, decider: 'group:dev' }),
  ],
  [
    'forum-overlap',
    'a service comes to list the first of two forums that name others',
    [
      service('mail'),
      service('pay'),
      forum('one', { ...OF_MAIL, ...DECIDES, ...ON_A }),
      forum('two', { ...OF_PAY, ...DECIDES, ...ON_B }),
    ],
    service('pay', { forums: ['one'] }),
  ],
  [
    'forum-overlap',
    'a right for another service gives a board other information',
    [
      service('mail'),
      service('pay'),
      forum('one', { ...OF_MAIL, ...DECIDES, ...ON_A }),
      forum('two', { ...DECIDES, ...ON_A }),
      right('r', { ...OF_PAY, decider: 'forum:two', ...ON_A }),
    ],
    right('r', { ...OF_PAY, decider: 'forum:two', ...ON_B }),
  ],
  [
    'forum-unchaired',
    'a service comes to list a forum that names another',
    [service('mail'), service('pay'), forum('review', OF_MAIL)],
    service('pay', { forums: ['review'] }),
  ],
  [
    'decision-undecided',
    'a right comes to be for a service',
    [service('mail', { criticality: 'high' })],
    right('r', { ...OF_MAIL, decider: 'group:ops' }),
  ],
  [
    'decision-undecided',
    'a forum that a service lists comes to decide',
    [
      service('mail', { criticality: 'high', forums: ['review'] }),
      forum('review', OF_PAY),
    ],
    forum('review', { ...OF_PAY, ...DECIDES }),
  ],
  [
    'process-conflict',
    'a process of a service comes to be beside the one for all',
    [service('mail'), process('p', { owner: 'user:ada' })],
    process('q', { ...OF_MAIL, owner: 'user:ben' }),
  ],
  [
    'control-policy-only',
    'a process comes to exercise a control',
    [service('mail'), control('c', { definedIn: POLICY })],
    process('p', { ...OF_MAIL, controls: ['c'] }),
  ],
  [
    'risk-untreated',
    'a control comes to mitigate a risk',
    [entity('Risk', 'flood', { treatment: 'mitigate' })],
    control('c', { mitigates: ['flood'] }),
  ],
  [
    'supplier-flow-mismatch',
    'a process comes to be that a supplier performs without a contract',
    [service('mail'), supplier('vendor')],
    process('p', { ...OF_MAIL, stages: PERFORMED }),
  ],
  [
    'supplier-unmanaged',
    'a service comes to list a supplier',
    [service('mail'), supplier('vendor')],
    service('mail', { suppliers: ['vendor'] }),
  ],
  [
    'supplier-unmanaged',
    'a supplier comes to perform a stage',
    [service('mail'), supplier('vendor')],
    process('p', { ...OF_MAIL, stages: PERFORMED }),
  ],
  [
    'supplier-unmanaged',
    'a service comes to list a process that a supplier performs a stage of',
    [
      service('mail'),
      service('pay'),
      supplier('vendor'),
      process('p', { ...OF_MAIL, stages: PERFORMED }),
    ],
    service('pay', { processes: ['p'] }),
  ],
  [
    'supplier-unmanaged',
    'a process for all comes to be that a supplier has a duty in for all',
    [service('mail'), supplier('vendor', { responsibilities: FOR_ALL })],
    process('p'),
  ],
  [
    'supplier-unmanaged',
    'a process of a service comes to be that a supplier has a duty in for all',
    [service('mail'), supplier('vendor', { responsibilities: FOR_ALL })],
    process('p', OF_MAIL),
  ],
  [
    'supplier-unmanaged',
    'a service comes to be where a supplier has a duty for all',
    [
      service('mail'),
      supplier('vendor', { responsibilities: FOR_ALL }),
      process('p'),
    ],
    service('pay'),
  ],
  [
    'information-homeless',
    'a forum of a service comes to look at a record',
    [service('mail'), information('a')],
    forum('review', { ...OF_MAIL, ...ON_A }),
  ],
  [
    'information-homeless',
    'a decision right of a service comes to be based on a record',
    [service('mail'), information('a')],
    right('r', { ...OF_MAIL, ...ON_A }),
  ],
  [
    'information-homeless',
    'a service comes to list a forum that looks at a record',
    [
      service('mail'),
      service('pay'),
      information('a'),
      forum('review', { ...OF_MAIL, ...ON_A }),
    ],
    service('pay', { forums: ['review'] }),
  ],
  [
    'information-homeless',
    'a service comes to be that a decision right based on a record names',
    [information('a'), right('r', { ...OF_MAIL, ...ON_A })],
    service('mail'),
  ],
  [
    'information-homeless',
    'a service comes to be that a record names',
    [information('a', OF_MAIL)],
    service('mail'),
  ],
  [
    'information-split',
    'a record of a second system comes to name a service',
    [service('mail'), information('a', { ...OF_MAIL, systemOfRecord: 'x' })],
    information('b', { ...OF_MAIL, systemOfRecord: 'y' }),
  ],
  [
    'parallel-universes',
    'the chair of one board joins a group that sits in the other',
    [
      service('mail'),
      forum('one', { discipline: 'itsm', members: ['group:ops'] }),
      forum('two', { discipline: 'cloud', chair: 'user:ada' }),
    ],
    user('ada', { memberOf: ['ops'] }),
  ],
  [
    'process-owner-outside-department',
    'the group of the owner leaves the department',
    [
      process('p', { department: 'ops', owner: 'user:ada' }),
      group('ops'),
      group('team', { parent: 'ops' }),
      user('ada', { memberOf: ['team'] }),
    ],
    group('team'),
  ],
  [
    'process-owner-outside-department',
    'the owner of a process leaves its department',
    [
      process('p', { department: 'ops', owner: 'user:ada' }),
      group('ops'),
      group('dev'),
      user('ada', { memberOf: ['ops'] }),
    ],
    user('ada', { memberOf: ['dev'] }),
  ],
  [
    'dangling-reference',
    'what a name most likely meant comes to be there in a namespace that was known',
    [
      service('mail', { forums: ['board'] }),
      { ...forum('other'), metadata: { name: 'other', namespace: 'hr' } },
    ],
    { ...forum('board'), metadata: { name: 'board', namespace: 'hr' } },
  ],
];
