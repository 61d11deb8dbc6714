import { DISCIPLINES, ENVIRONMENTS } from '../vocabulary';
import {
  date,
  list,
  object,
  oneOf,
  optional,
  ref,
  refs,
  word,
  words,
} from './schema';
import type { RelationType } from './relations';

/** Who answers for the entity. */
export const owner = (
  description: string,
  kinds: string[] = ['Group', 'User'],
) => optional(ref(kinds, description, { relation: 'ownedBy' }));

/** Whose world the entity comes from. */
export const discipline = optional(
  oneOf(DISCIPLINES, 'Whose world this comes from.'),
);

/** Environment names; absent or empty means all. */
export const environments = (description: string) =>
  optional(words(description, ENVIRONMENTS));

/** Information objects that the entity uses. */
export const information = (description: string) =>
  optional(
    refs(['InformationObject'], description, { relation: 'usesInformation' }),
  );

/** The scope of a Forum, DecisionRight, Control or Process: absent or empty means all. */
export const scope = (relation: RelationType, reversed: boolean) => ({
  services: optional(
    refs(['Service'], 'The services it covers; absent or empty means all.', {
      relation,
      reversed,
    }),
  ),
  environments: environments(
    'The environments it covers; absent or empty means all.',
  ),
});

/** A gap that is accepted for a time, next to the entity that it concerns. */
export const waivers = optional(
  list(
    object({
      rule: word('The id of the gap rule whose finding is accepted.'),
      until: date('The last day on which the gap is accepted.'),
      reason: word('Why the gap can wait.'),
      approvedBy: optional(
        ref(
          ['User', 'Group'],
          'Who accepted it; not the owner of this entity.',
        ),
      ),
      about: optional(
        ref(
          [],
          'Narrows the waiver to findings that also involve this entity; write the kind.',
        ),
      ),
    }),
    'Gaps that are accepted for a time.',
  ),
);
