import type { CatalogChange } from '@onemap/plugin-operating-model-common';
import { z } from 'zod';

const change: z.ZodType<CatalogChange> = z.object({
  entityRefs: z.array(z.string()).optional(),
});

/** Which entities an event says to be new or changed; undefined where it does not say. */
export function changedRefsOf(eventPayload: unknown): string[] | undefined {
  return change.safeParse(eventPayload).data?.entityRefs;
}
