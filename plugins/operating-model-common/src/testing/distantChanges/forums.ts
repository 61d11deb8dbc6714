import type { DistantChange } from './DistantChange';
import { forum, right, service, user } from './entities';

const DECIDES = { decides: ['change-approval'] };
const OF_MAIL = { services: ['mail'] };
const OF_PAY = { services: ['pay'] };
const ON_A = { information: ['a'] };
const ON_B = { information: ['b'] };

/** Changes of forums, and of what ties them to services and to each other. */
export const FORUM_CHANGES: readonly DistantChange[] = [
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
    'parallel-universes',
    'the chair of one board joins a group that sits in the other',
    [
      service('mail'),
      service('pay'),
      forum('one', { discipline: 'itsm', members: ['group:ops'] }),
      forum('two', { discipline: 'cloud', chair: 'user:ada' }),
    ],
    user('ada', { memberOf: ['ops'] }),
  ],
];
