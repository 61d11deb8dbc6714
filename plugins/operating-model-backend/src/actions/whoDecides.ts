import { z } from 'zod/v3';
import { aboutEntity } from './aboutEntity';
import type { RegisterAction } from './ModelActions';
import { evaluation, hidden, hiddenIn, party, summary } from './schemas';

const decider = summary.extend({
  party: party.describe('The people behind it.'),
  condition: z.string().optional(),
  environments: z.array(z.string()).describe('Empty means everywhere.'),
  threshold: z.string().optional(),
  convenesWithin: z.string().optional().describe('ISO 8601 duration.'),
  nextMeeting: z.string().optional(),
  escalatesTo: party.optional(),
  hiddenIn,
});

const output = z.object({
  entity: summary,
  services: z.array(
    summary.extend({
      criticality: z.string(),
      answers: z.array(
        z.object({
          question: z.enum([
            'change',
            'emergency-change',
            'major-incident',
            'risk',
          ]),
          deciders: z.array(decider).describe('Empty where nobody decides it.'),
          hiddenIn,
        }),
      ),
      hiddenIn,
    }),
  ),
  hidden,
  evaluation,
});

/** Offers the question who decides about an entity. */
export const registerWhoDecides: RegisterAction = (registry, model) => {
  const { attributes, input, action } = aboutEntity(model);
  registry.register({
    name: 'who-decides',
    title: 'Who decides about this',
    description:
      'Says for each service that an entity is part of who decides a change, an emergency change, a major incident and the acceptance of a risk: the people, how soon they can be convened, when they next meet and where it escalates.',
    attributes,
    schema: { input, output: () => output },
    action,
  });
};
