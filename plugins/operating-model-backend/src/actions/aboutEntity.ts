import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { z } from 'zod/v3';
import { contextAnswer } from '../services/serviceViews';
import { QUESTION, type RegisterAction } from './ModelActions';
import { entityNamed } from './named';
import { entityInput } from './schemas';

/** What the questions about one entity have in common: what they take, and what they know of it. */
export function aboutEntity(model: Parameters<RegisterAction>[1]) {
  return {
    attributes: QUESTION,
    input: () => entityInput,
    action: async ({
      input,
      credentials,
    }: {
      input: z.infer<typeof entityInput>;
      credentials: BackstageCredentials;
    }) => ({
      output: contextAnswer(
        entityNamed(input.entityRef),
        await model.evaluatedContextFor(credentials),
      ),
    }),
  };
}
