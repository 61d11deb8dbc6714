import type { Finding, Severity } from '@onemap/plugin-operating-model-common';

/** What an owner is told: how many gaps of theirs opened. It holds no name but the recipient's. */
export interface Announcement {
  id: number;
  /** Full reference of a user or a group. */
  recipient: string;
  /** How many gaps of each severity opened. */
  gaps: Record<Severity, number>;
}

/** Keeps what owners are told, so that nothing is told twice, by whichever replica. */
export interface AnnouncementStore {
  /**
   * Notes what is to be told of the gaps that opened or reopened since the last time and are still open.
   * Whichever replica is first notes it.
   *
   * @param toAnnouncements - what is told of these gaps
   * @param at - ISO 8601
   */
  collect(
    toAnnouncements: (
      opened: readonly Finding[],
    ) => readonly Omit<Announcement, 'id'>[],
    at: string,
  ): Promise<void>;
  /** What was not sent yet, the oldest first. */
  unsent(): Promise<readonly Announcement[]>;
  /**
   * Takes on the sending of one.
   *
   * @param at - ISO 8601
   * @returns false where it was sent in the meantime
   */
  claim(id: number, at: string): Promise<boolean>;
  /** Gives one back that could not be sent. */
  release(id: number): Promise<void>;
}
