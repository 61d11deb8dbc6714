import type { Pack } from '../../packs/Pack';
import type { DistantChange } from './DistantChange';
import {
  control,
  forum,
  group,
  information,
  process,
  right,
  risk,
  service,
  supplier,
  user,
  within,
} from './entities';

const OF_MAIL = { services: ['mail'] };
const ON_A = { information: ['a'] };

/** What the services fall under that name it. */
export const PACK: Pack = {
  id: 'law',
  title: 'A law',
  version: '1',
  source: { name: 'A law' },
  requirements: [
    {
      id: 'law:1',
      title: 'Something is done',
      reference: 'Article 1',
      essential: true,
      metBy: [{ control: {} }],
    },
  ],
};

/** Changes of records, people, obligations, boxes of the canvas and names. */
export const MODEL_CHANGES: readonly DistantChange[] = [
  [
    'dangling-reference',
    'what a name most likely meant comes to be there',
    [
      service('mail', { forums: ['bord'] }),
      service('pay', { forums: ['bord'] }),
    ],
    forum('board'),
  ],
  [
    'dangling-reference',
    'what a name most likely meant comes to be there in a new namespace',
    [service('mail', { forums: ['board'] })],
    within('hr', forum('board')),
  ],
  [
    'dangling-reference',
    'what a name most likely meant comes to be there in a namespace that was known',
    [service('mail', { forums: ['board'] }), within('hr', forum('other'))],
    within('hr', forum('board')),
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
      process('q', { department: 'ops', owner: 'user:ada' }),
      group('ops'),
      group('dev'),
      user('ada', { memberOf: ['ops'] }),
    ],
    user('ada', { memberOf: ['dev'] }),
  ],
  [
    'risk-untreated',
    'a control comes to mitigate a risk',
    [risk('flood', { treatment: 'mitigate' })],
    control('c', { mitigates: ['flood'] }),
  ],
  [
    'canvas-box-empty',
    'a risk comes to threaten a service',
    [service('mail')],
    risk('flood', { affects: ['mail'] }),
  ],
  [
    'canvas-box-empty',
    'a supplier comes to have a duty for a service',
    [service('mail'), supplier('vendor')],
    supplier('vendor', {
      responsibilities: [
        { ...OF_MAIL, processes: ['incident'], role: 'responsible' },
      ],
    }),
  ],
  [
    'canvas-box-empty',
    'a supplier comes to have a duty for all services',
    [service('mail'), process('p', OF_MAIL), supplier('vendor')],
    supplier('vendor', {
      responsibilities: [{ processes: ['incident'], role: 'responsible' }],
    }),
  ],
  [
    'obligation-uncovered',
    'a control of a service comes to satisfy a requirement',
    [service('mail', { obligations: ['law'] }), control('c', OF_MAIL)],
    control('c', { ...OF_MAIL, satisfies: ['law:1'] }),
  ],
  [
    'obligation-uncovered',
    'another service comes to name the same unknown pack',
    [service('mail', { obligations: ['lew'] }), service('pay')],
    service('pay', { obligations: ['lew'] }),
  ],
];
