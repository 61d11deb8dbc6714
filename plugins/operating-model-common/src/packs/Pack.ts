import type { Static, TObject } from '@sinclair/typebox';
import {
  list,
  object,
  oneOf,
  optional,
  Type,
  word,
  words,
  duration,
} from '../kinds/schema';
import { DECISIONS, PROCESS_TYPES, ROLES } from '../vocabulary';

const flag = (description: string) => optional(Type.Boolean({ description }));

// A condition that asks for nothing would be met by an empty model.
const nonEmpty = <T extends TObject>(schema: T): T => ({
  ...schema,
  minProperties: 1,
});

/** One condition: every part that it names must hold for the service. */
export const conditionSchema = nonEmpty(
  object(
    {
      control: optional(
        object(
          {
            satisfies: optional(
              word('Requirement id; absent means the requirement itself.'),
            ),
            exercised: flag(
              'Whether a process that the service follows must exercise it.',
            ),
            tested: flag('Whether it must have been tested.'),
          },
          'A Control that applies to the service and satisfies the requirement.',
        ),
      ),
      process: optional(
        object(
          {
            type: word('The process type.', PROCESS_TYPES),
            owned: flag('Whether it must have an owner.'),
          },
          'A Process of a type that the service follows.',
        ),
      ),
      stage: optional(
        nonEmpty(
          object(
            {
              processType: optional(word('The process type.', PROCESS_TYPES)),
              within: optional(
                duration('The longest target time that meets the requirement.'),
              ),
              mentions: optional(
                words(
                  'Words of which the name of the stage must hold one, so that a fast repair does not pass for a report.',
                  ['warn', 'notify', 'report'],
                ),
              ),
            },
            'A stage of a followed process.',
          ),
        ),
      ),
      forum: optional(
        object(
          {
            type: word('The forum type.'),
            cadence: flag('Whether it must have a cadence.'),
            decides: optional(
              word('A decision that it must be the one to take.', DECISIONS),
            ),
          },
          'A Forum of a type that governs the service.',
        ),
      ),
      decisionRight: optional(
        object(
          { decision: word('The class of decision.', DECISIONS) },
          'A DecisionRight with a decider for a decision, or a forum that decides it.',
        ),
      ),
      supplier: optional(
        object(
          {
            owned: flag('Whether every supplier must have an owner.'),
            escalation: flag(
              'Whether every supplier must have an escalation contact.',
            ),
            contract: flag('Whether every supplier must have a contract.'),
          },
          'At least one Supplier of the service, and what must hold for each.',
        ),
      ),
      risk: optional(
        object(
          {
            owned: flag('Whether every open risk must have an owner.'),
            reviewed: flag('Whether every open risk must have a review date.'),
          },
          'At least one Risk of the service, and what must hold for each open one.',
        ),
      ),
      information: optional(
        object(
          {
            type: word('The type of information.'),
            recorded: flag('Whether it must have a system of record.'),
          },
          'An InformationObject of a type in the Information box of the service.',
        ),
      ),
      service: optional(
        nonEmpty(
          object(
            {
              owned: flag('Whether it must have an owner.'),
              role: optional(word('A role that must have a holder.', ROLES)),
              measured: flag(
                'Whether it must have service levels that are measured.',
              ),
              costed: flag('Whether it must say what it costs.'),
            },
            'What the Service itself must say.',
          ),
        ),
      ),
    },
    'A condition: all parts that are named must hold.',
  ),
);

/** Schema of a pack: an obligation as versioned data. */
export const packSchema = object(
  {
    id: word('Id that a Service names in `obligations`.'),
    title: word('Name of the obligation.'),
    version: word('Version of this pack, such as 2026-11.'),
    source: object(
      {
        name: word('The law or standard, with its number.'),
        url: optional(Type.String({ description: 'Where it is published.' })),
        date: optional(word('Its date or edition.')),
      },
      'Where the requirements come from.',
    ),
    note: optional(word('What a reader must know, such as national law.')),
    requirements: list(
      object({
        id: word('Requirement id, such as nis2:21.2.b.'),
        title: word('What is asked, in our own words.'),
        reference: word('The exact place, such as Article 21(2)(b).'),
        essential: Type.Boolean({
          description: 'Whether a service cannot do without it.',
        }),
        confidence: optional(
          oneOf(
            ['checked', 'unchecked'] as const,
            'Whether the reference was compared with the source; absent means checked.',
          ),
        ),
        metBy: Type.Array(conditionSchema, {
          minItems: 1,
          description: 'The conditions, any of which meets it.',
        }),
      }),
      'The requirements.',
    ),
  },
  'An obligation as data.',
);

/** An obligation as versioned data: requirements, and what meets each. */
export type Pack = Static<typeof packSchema>;

/** One requirement of a pack. */
export type Requirement = Pack['requirements'][number];

/** One condition that meets a requirement. */
export type Condition = Requirement['metBy'][number];
