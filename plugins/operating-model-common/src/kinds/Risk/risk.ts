import { owner } from '../commonFields';
import { defineKind } from '../defineKind';
import {
  date,
  object,
  oneOf,
  optional,
  ref,
  refs,
  Type,
  word,
} from '../schema';

const score = (description: string) =>
  optional(
    Type.Integer({
      minimum: 1,
      maximum: 5,
      description: `${description} From 1 (low) to 5 (high).`,
    }),
  );

/** What could go wrong, for which services, and what is done about it. */
export const risk = defineKind({
  kind: 'Risk',
  plural: 'risks',
  description:
    'What could go wrong, for which services, and what is done about it.',
  spec: object({
    category: optional(word('What sort of risk.')),
    status: optional(
      oneOf(
        ['open', 'accepted', 'closed'] as const,
        'Where it stands; absent means open.',
      ),
    ),
    owner: owner('Who answers for it.', ['User', 'Group']),
    affects: optional(
      refs(['Service'], 'The services it threatens.', { relation: 'affects' }),
    ),
    likelihood: score('How likely it is.'),
    impact: score('How much it would hurt.'),
    treatment: optional(
      oneOf(
        ['mitigate', 'accept', 'transfer', 'avoid'] as const,
        'What is done about it.',
      ),
    ),
    controls: optional(
      refs(['Control'], 'The controls that reduce it.', {
        relation: 'mitigates',
        reversed: true,
      }),
    ),
    forum: optional(
      ref(['Forum'], 'Where it is reviewed.', { relation: 'reviewedBy' }),
    ),
    reviewBy: optional(date('By when it is next reviewed.')),
  }),
});
