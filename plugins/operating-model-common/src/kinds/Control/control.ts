import { discipline, owner, scope } from '../commonFields';
import { defineKind } from '../defineKind';
import {
  date,
  duration,
  list,
  object,
  oneOf,
  optional,
  ref,
  refs,
  Type,
  word,
  words,
} from '../schema';

/** A measure that reduces risk, whether stated as policy, enforced by a platform or exercised in a process. */
export const control = defineKind({
  kind: 'Control',
  plural: 'controls',
  description:
    'A measure that reduces risk, whether a policy states it, a platform enforces it or a process exercises it.',
  spec: object({
    type: oneOf(
      ['preventive', 'detective', 'corrective'] as const,
      'When it acts: before, during or after.',
    ),
    discipline,
    owner: owner('Who answers for it.'),
    satisfies: optional(
      words('Ids of the requirements that it satisfies.', [
        'nis2:21.2.e',
        'iso27001:A.8.32',
      ]),
    ),
    definedIn: optional(
      list(
        object({
          source: word('Where it is written down.', [
            'policy-document',
            'azure-policy',
            'aws-config',
            'gatekeeper',
            'oscal',
          ]),
          reference: word('Its id or name there.'),
          url: optional(Type.String({ description: 'A link to it.' })),
        }),
        'Where it exists as policy.',
      ),
    ),
    exercisedIn: optional(
      refs(['Process'], 'The processes in which it is exercised.', {
        relation: 'exercises',
        reversed: true,
      }),
    ),
    mitigates: optional(
      refs(['Risk'], 'The risks that it reduces.', { relation: 'mitigates' }),
    ),
    evidence: optional(
      object(
        {
          frequency: optional(duration('How often it is tested.')),
          lastTested: optional(date('When it was last tested.')),
          record: optional(
            ref(['InformationObject'], 'Where the test is recorded.', {
              relation: 'usesInformation',
            }),
          ),
        },
        'What shows that it works.',
      ),
    ),
    ...scope('appliesTo', false),
  }),
});
