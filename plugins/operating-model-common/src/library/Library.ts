import type { Static } from '@sinclair/typebox';
import {
  list,
  object,
  oneOf,
  optional,
  Type,
  word,
  words,
} from '../kinds/schema';
import { PROCESS_TYPES, USM_PROCESSES } from '../vocabulary';

/** Schema of a library: the practices of one method, under their public names. */
export const librarySchema = object({
  id: word('Id of the library, and prefix of its practices.'),
  title: word('Name of the method.'),
  version: word('Version of this data, such as 2026-11.'),
  note: optional(word('What a reader must know.')),
  practices: list(
    object({
      id: word('Id, such as itil4:incident-management.'),
      name: word('The name that people read.'),
      meaning: word('What it does, in our own words.'),
    }),
    'The practices, in the order of the method.',
  ),
});

/** Schema of the crosswalk: which practices a process of a type usually draws on. */
export const crosswalkSchema = list(
  object({
    type: word('Process type.', PROCESS_TYPES),
    usm: Type.Array(oneOf(USM_PROCESSES, 'A USM process.'), {
      minItems: 1,
      description:
        'The USM processes that it is an instance of; the main one first.',
    }),
    practices: words('Practices, by id.'),
    confidence: oneOf(
      ['high', 'medium', 'low'] as const,
      'How sure the pairing is: by name, by common reading, or by our own choice.',
    ),
  }),
  'Practices by process type.',
);

/** The practices of one method. */
export type Library = Static<typeof librarySchema>;

/** One practice, objective or value stream of a method. */
export type Practice = Library['practices'][number];

/** What a process of a type usually draws on. */
export type CrosswalkEntry = Static<typeof crosswalkSchema>[number];
