import { z } from 'zod/v3';
import { aboutEntity } from './aboutEntity';
import type { RegisterAction } from './ModelActions';
import { evaluation, hidden, hiddenIn, party, summary } from './schemas';

const output = z.object({
  entity: summary,
  owner: party.optional(),
  services: z
    .array(
      summary.extend({
        criticality: z.string(),
        owner: party.optional(),
        roles: z.array(z.object({ role: z.string(), holder: party })),
        hiddenIn,
      }),
    )
    .describe('The services that it is part of, the most critical first.'),
  hidden,
  hiddenIn,
  evaluation,
});

/** Offers the question who owns an entity. */
export const registerWhoOwns: RegisterAction = (registry, model) => {
  const { attributes, input, action } = aboutEntity(model);
  registry.register({
    name: 'who-owns',
    title: 'Who owns this',
    description:
      'Says who owns an entity of any kind, which services it is part of, who owns those and who has which role in them, with people and mail addresses.',
    attributes,
    schema: { input, output: () => output },
    action,
  });
};
