import { DECISIONS } from '../../vocabulary';
import { information, owner, scope } from '../commonFields';
import { defineKind } from '../defineKind';
import { object, optional, ref, refs, word } from '../schema';

const PARTIES = ['Group', 'User', 'Forum', 'Supplier'];
const party = (description: string) =>
  optional(refs(PARTIES, description, { relation: 'involves' }));

/** Who decides what, on what information. */
export const decisionRight = defineKind({
  kind: 'DecisionRight',
  plural: 'decision rights',
  description: 'Who decides what, on what information.',
  spec: object({
    decision: word('The class of decision.', DECISIONS),
    condition: optional(
      word('The case it covers; absent means all cases.', [
        'normal',
        'standard',
        'emergency',
      ]),
    ),
    decider: optional(
      ref(['Forum', 'Group', 'User'], 'The one who decides.', {
        relation: 'decidedBy',
      }),
    ),
    recommends: party('Who makes the proposal.'),
    agrees: party('Whose agreement is needed.'),
    consulted: party('Who is asked.'),
    performs: party('Who carries it out.'),
    informed: party('Who is told.'),
    information: information('What the decision is based on.'),
    process: optional(
      ref(['Process'], 'Where it is taken.', {
        relation: 'callsFor',
        reversed: true,
      }),
    ),
    escalatesTo: optional(
      ref(['Forum', 'Group', 'User'], 'Where it goes when it is disputed.', {
        relation: 'escalatesTo',
      }),
    ),
    threshold: optional(word('From what size on, such as "above EUR 50,000".')),
    owner: owner('Who maintains this entry.'),
    ...scope('appliesTo', false),
  }),
});
