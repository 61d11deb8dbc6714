import type { RejectedRecord } from '../database/RejectedStore';

// A refusal reaches us before the catalog shows it on the entity; until then the entity looks good.
const SHOWN_AFTER_MS = 30_000;

/** Finds out which refused documents the catalog holds again without an error. */
export class AcceptedAgain {
  /** Documents that were missing from the catalog, or shown in an old version, since they were refused. */
  private readonly seenRefused = new Set<string>();

  /**
   * @param isGood - whether the catalog holds an entity without an error
   * @returns full references of those that are good again
   */
  among(
    rejected: readonly RejectedRecord[],
    isGood: (ref: string) => boolean,
    now: Date,
  ): string[] {
    const accepted = rejected.filter(({ entityRef, lastSeen }) => {
      if (!isGood(entityRef)) {
        this.seenRefused.add(entityRef);
        return false;
      }
      const silentFor = now.getTime() - Date.parse(lastSeen);
      return this.seenRefused.has(entityRef) || silentFor > SHOWN_AFTER_MS;
    });
    for (const { entityRef } of accepted) this.seenRefused.delete(entityRef);
    return accepted.map(({ entityRef }) => entityRef);
  }
}
