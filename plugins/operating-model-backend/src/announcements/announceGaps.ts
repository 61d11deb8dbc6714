import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { Settings } from '../config/readSettings';
import type { AnnouncementStore } from '../database/AnnouncementStore';
import type { Clock, ModelKeeper } from '../evaluation/ModelKeeper';
import { announcementsOf } from './announcementsOf';
import { toNotification } from './toNotification';

/** What {@link announceGaps} needs. */
export interface AnnounceOptions {
  announcements: AnnouncementStore;
  keeper: Pick<ModelKeeper, 'served'>;
  notifications: NotificationService;
  settings: Pick<Settings, 'privacy'>;
  clock: Pick<Clock, 'now'>;
  logger: LoggerService;
}

/**
 * Tells owners of the gaps of theirs that opened since they were last told. Each announcement is marked as
 * sent before it is sent: what is in doubt after a crash is rather not told than told twice, as it stays on
 * the page. One that is refused is sent the next time.
 */
export async function announceGaps({
  announcements,
  keeper,
  notifications,
  settings,
  clock,
  logger,
}: AnnounceOptions): Promise<void> {
  const { served } = keeper;
  if (!served) return;
  const at = clock.now().toISOString();
  await announcements.collect(
    opened => announcementsOf(served.graph, opened),
    at,
  );
  for (const announcement of await announcements.unsent()) {
    if (!(await announcements.claim(announcement.id, at))) continue;
    try {
      await notifications.send(toNotification(announcement, settings.privacy));
    } catch (error) {
      await announcements.release(announcement.id);
      logger.warn(
        `Owners are not told of new gaps now; it is tried again: ${stringifyError(error)}`,
      );
      return;
    }
  }
}
