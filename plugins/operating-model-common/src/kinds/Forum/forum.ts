import { DECISIONS } from '../../vocabulary';
import { discipline, information, owner, scope } from '../commonFields';
import { defineKind } from '../defineKind';
import {
  date,
  duration,
  object,
  optional,
  ref,
  refs,
  Type,
  word,
  words,
} from '../schema';

/** Where decisions are made together: CAB, cloud governance board, risk committee. */
export const forum = defineKind({
  kind: 'Forum',
  plural: 'forums',
  description: 'Where decisions are made together.',
  spec: object({
    type: word('What sort of forum.', [
      'change-advisory-board',
      'emergency-cab',
      'cloud-governance-board',
      'risk-committee',
      'incident-review',
      'service-review',
      'finops-review',
      'architecture-board',
      'board',
      'crisis-team',
      'control-review',
      'supplier-review',
      'management-review',
    ]),
    discipline,
    owner: owner('Who runs it.'),
    chair: optional(
      ref(['User', 'Group'], 'Who chairs it.', { relation: 'chairedBy' }),
    ),
    members: optional(
      refs(['Group', 'User', 'Supplier'], 'Who sits on it.', {
        relation: 'attendedBy',
      }),
    ),
    cadence: optional(
      Type.String({
        format: 'cadence',
        description:
          'When it meets: an RFC 5545 RRULE value, or on-demand for a forum that is convened when needed.',
        examples: [
          'FREQ=WEEKLY;BYDAY=TU',
          'FREQ=MONTHLY;BYDAY=1TH',
          'on-demand',
        ],
      }),
    ),
    startsOn: optional(date('The day of its first meeting.')),
    duration: optional(duration('How long a meeting lasts.')),
    convenesWithin: optional(
      duration('How soon an on-demand forum can be convened.'),
    ),
    decides: optional(
      words(
        'Decisions that it takes, besides those of the decision rights that name it.',
        DECISIONS,
      ),
    ),
    information: information('What it decides on.'),
    escalatesTo: optional(
      ref(['Forum'], 'Where it takes what it cannot decide.', {
        relation: 'escalatesTo',
      }),
    ),
    ...scope('governedBy', true),
  }),
});
