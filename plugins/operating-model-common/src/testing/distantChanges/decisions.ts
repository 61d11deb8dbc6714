import type { DistantChange } from './DistantChange';
import { forum, right, service, titled } from './entities';

const DECIDES = { decides: ['change-approval'] };
const OF_MAIL = { services: ['mail'] };
const OF_PAY = { services: ['pay'] };

/** Changes of who decides, where and in which line. */
export const DECISION_CHANGES: readonly DistantChange[] = [
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
      right('q', { decider: 'group:ops' }),
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
    'decision-conflict',
    'a service comes to list the forum that is beside a right for all',
    [
      service('mail'),
      service('pay'),
      right('r', { decider: 'group:ops' }),
      forum('review', { ...OF_MAIL, ...DECIDES }),
    ],
    service('pay', { forums: ['review'] }),
  ],
  [
    'decision-conflict',
    'the forum that decides beside a right gets another title',
    [
      service('mail'),
      right('a', { ...OF_MAIL, decider: 'group:ops' }),
      forum('review', { ...OF_MAIL, ...DECIDES }),
    ],
    titled('Review', forum('review', { ...OF_MAIL, ...DECIDES })),
  ],
];
