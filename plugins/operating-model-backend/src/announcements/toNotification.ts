import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { SEVERITIES } from '@onemap/plugin-operating-model-common';
import type { Settings } from '../config/readSettings';
import type { Announcement } from '../database/AnnouncementStore';

const WORDS = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['hint', 'hints'],
} as const;

/**
 * An announcement as Backstage sends it. A group is told as a whole, and its members may read different
 * things, so it says how many and never which: the page that it leads to shows each what they may read.
 * Where the portal does not say how much it hides, it does not say how many either.
 */
export function toNotification(
  { id, recipient, gaps }: Announcement,
  { showHidden }: Settings['privacy'],
): NotificationSendOptions {
  const total = SEVERITIES.reduce((sum, severity) => sum + gaps[severity], 0);
  return {
    recipients: { type: 'entity', entityRef: recipient },
    payload: {
      title: showHidden
        ? `${counted(total, ['gap', 'gaps'])} opened in what you own`
        : 'Gaps opened in what you own',
      description: `${showHidden ? `${bySeverity(gaps)}. ` : ''}Each says what is missing and how to mend it.`,
      link: '/governance/gaps?group=owner',
      severity: gaps.error ? 'high' : 'normal',
      topic: 'operating-model-gaps',
      // Should one be sent again, it takes the place of the first.
      scope: `operating-model-gaps-${id}`,
    },
  };
}

function bySeverity(gaps: Announcement['gaps']): string {
  return SEVERITIES.filter(severity => gaps[severity])
    .map(severity => counted(gaps[severity], WORDS[severity]))
    .join(', ');
}

function counted(count: number, [one, many]: readonly [string, string]) {
  return `${count} ${count === 1 ? one : many}`;
}
