/** A gap accepted in the portal, or asked to be. Times are ISO 8601 in UTC. */
export interface WaiverRecord {
  id: number;
  fingerprint: string;
  /** Last day on which it holds, `YYYY-MM-DD`. */
  until: string;
  reason: string;
  /** Full reference of the user. */
  requestedBy: string;
  requestedAt: string;
  /** Who was asked to approve it; anybody who may, where it is absent. */
  approver?: string;
  approvedBy?: string;
  /** It counts from then on. */
  approvedAt?: string;
}

/** Keeps the gaps that are accepted in the portal. */
export interface WaiverStore {
  /** Those that were not taken back, whether or not they are approved or still hold. */
  active(): Promise<WaiverRecord[]>;
  /** The one of a finding that was not taken back. */
  of(fingerprint: string): Promise<WaiverRecord | undefined>;
  /** @throws ConflictError where the finding has one already */
  request(waiver: Omit<WaiverRecord, 'id'>): Promise<WaiverRecord>;
  /**
   * Approves a waiver; its finding is waived from now on.
   *
   * @throws ConflictError where it was approved or taken back in the meantime
   */
  approve(id: number, by: string, at: string): Promise<WaiverRecord>;
  /** Takes a waiver back; its finding is open again. Taking back twice is the same as once. */
  remove(id: number, by: string, at: string): Promise<void>;
}
