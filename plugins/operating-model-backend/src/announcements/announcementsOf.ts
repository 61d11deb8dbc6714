import type {
  Finding,
  ModelGraph,
} from '@onemap/plugin-operating-model-common';
import type { Announcement } from '../database/AnnouncementStore';
import { menderOf } from '../evaluation/judge';

/** What is told to whom of gaps that opened: one announcement for each of those who can mend them. */
export function announcementsOf(
  graph: ModelGraph,
  opened: readonly Finding[],
): Omit<Announcement, 'id'>[] {
  const byRecipient = new Map<string, Announcement['gaps']>();
  for (const finding of opened) {
    const recipient = menderOf(graph, finding);
    if (!recipient) continue;
    const gaps = byRecipient.get(recipient) ?? {
      error: 0,
      warning: 0,
      info: 0,
    };
    gaps[finding.severity]++;
    byRecipient.set(recipient, gaps);
  }
  return [...byRecipient].map(([recipient, gaps]) => ({ recipient, gaps }));
}
