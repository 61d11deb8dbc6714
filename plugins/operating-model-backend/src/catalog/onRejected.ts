import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';
import { z } from 'zod';
import type { RejectedStore } from '../database/RejectedStore';

/** Topic on which the catalog says what it refused. Experimental: here and nowhere else. */
const CATALOG_ERRORS_TOPIC = 'experimental.catalog.errors';

const payload = z.object({
  entity: z.string(),
  location: z.string().optional(),
  // Over a network an error is plain JSON; in the same process it is an Error.
  errors: z.array(z.object({ message: z.string() })).min(1),
});

/** Takes note of every document that the catalog refuses. */
export async function onRejected(options: {
  events: EventsService;
  store: RejectedStore;
  logger: LoggerService;
  now: () => Date;
  /** Called after a refusal that was not known. */
  then: () => void;
}): Promise<void> {
  const { events, store, logger, now, then } = options;
  await events.subscribe({
    id: 'operating-model-rejected',
    topics: [CATALOG_ERRORS_TOPIC],
    onEvent: async ({ eventPayload }) => {
      const parsed = payload.safeParse(eventPayload);
      if (!parsed.success) {
        logger.debug('The catalog said in an unknown form what it refused.');
        return;
      }
      const { entity, location = '', errors } = parsed.data;
      try {
        const isNew = await store.note(
          {
            entityRef: entity.toLowerCase(),
            location,
            errors: errors.map(({ message }) => withoutPreamble(message)),
          },
          now().toISOString(),
        );
        if (isNew) then();
      } catch (error) {
        // The catalog says it again the next time that it processes the document.
        logger.warn(
          `A refused document could not be noted: ${stringifyError(error)}`,
        );
      }
    },
  });
}

/** What was wrong, without the names of the catalog's own classes and steps. */
function withoutPreamble(message: string): string {
  const cause = '; caused by ';
  const start = message.lastIndexOf(cause);
  if (start < 0) return message;
  return message.slice(start + cause.length).replace(/^\w*Error: /, '');
}
