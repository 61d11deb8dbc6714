import { PRACTICES, PROCESS_TYPES, USM_PROCESSES } from '../../vocabulary';
import {
  discipline,
  environments,
  information,
  owner,
  scope,
} from '../commonFields';
import { defineKind } from '../defineKind';
import {
  duration,
  list,
  object,
  oneOf,
  optional,
  ref,
  refs,
  word,
  words,
} from '../schema';

/** How work gets done: a value stream or a management routine. */
export const process = defineKind({
  kind: 'Process',
  plural: 'processes',
  description: 'How work gets done: a value stream or a management routine.',
  spec: object({
    type: word('What flows through it.', PROCESS_TYPES),
    discipline,
    owner: owner('The one process owner.', ['User', 'Group']),
    department: optional(
      ref(['Group'], 'The department whose work it is.', {
        relation: 'belongsTo',
      }),
    ),
    usm: optional(
      oneOf(USM_PROCESSES, 'The USM process that it is an instance of.'),
    ),
    practices: optional(
      words('The practices of the activity library it draws on.', PRACTICES),
    ),
    ...scope('follows', true),
    stages: optional(
      list(
        object({
          name: word('What is done in this stage.'),
          performedBy: optional(
            refs(['Group', 'User', 'Supplier'], 'Who does it.', {
              relation: 'performedBy',
            }),
          ),
          environments: environments(
            'Where; absent means all environments of the process.',
          ),
          forum: optional(
            ref(['Forum'], 'The forum it goes to.', { relation: 'convenes' }),
          ),
          decision: optional(
            ref(['DecisionRight'], 'The decision taken in it.', {
              relation: 'callsFor',
            }),
          ),
          information: information('What is used or recorded in it.'),
          controls: optional(
            refs(['Control'], 'Controls exercised in it.', {
              relation: 'exercises',
            }),
          ),
          within: optional(
            duration('The time in which the stage must be done.'),
          ),
        }),
        'The flow, in order.',
      ),
    ),
    controls: optional(
      refs(['Control'], 'Controls exercised in this process.', {
        relation: 'exercises',
      }),
    ),
    information: information('What the process works with.'),
    standard: optional(
      object(
        {
          priorities: optional(words('The priorities that are used.')),
          recordTypes: optional(words('The types of record that are kept.')),
          reports: optional(words('The reports that are made.')),
        },
        'The ways of working it keeps to.',
      ),
    ),
    basedOn: optional(
      ref(['Process'], 'The global design template it must agree with.', {
        relation: 'basedOn',
      }),
    ),
    policy: optional(
      list(
        object({
          question: word('A question that people ask.'),
          answer: word('The answer that holds here.'),
        }),
        'Questions and answers such as "What constitutes a major incident?"',
      ),
    ),
  }),
});
