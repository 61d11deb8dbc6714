import type { AuditorService } from '@backstage/backend-plugin-api';
import type { JsonObject } from '@backstage/types';
import type { Request } from 'express';

/** Puts what somebody does on record: that it was tried, and whether it was done. */
export type Audited = <T>(
  req: Request,
  eventId: string,
  meta: JsonObject,
  action: () => Promise<T>,
) => Promise<T>;

/** Records through the auditor of the portal. */
export function auditedBy(auditor: AuditorService): Audited {
  return async (req, eventId, meta, action) => {
    const event = await auditor.createEvent({
      eventId,
      request: req,
      severityLevel: 'medium',
      meta,
    });
    try {
      const result = await action();
      await event.success();
      return result;
    } catch (error) {
      await event.fail({
        error: error instanceof Error ? error : new Error(String(error)),
      });
      throw error;
    }
  };
}
