import type { RejectedRecord } from '../database/RejectedStore';

// A refusal reaches us before the catalog shows it on the entity; until then the entity looks good.
const SHOWN_AFTER_MS = 30_000;

/**
 * Refused documents that the catalog holds again without an error.
 *
 * @param isGood - whether the catalog holds an entity without an error
 */
export function acceptedAgain(
  rejected: readonly RejectedRecord[],
  isGood: (ref: string) => boolean,
  now: Date,
): string[] {
  return rejected
    .filter(
      ({ entityRef, lastSeen }) =>
        isGood(entityRef) &&
        now.getTime() - Date.parse(lastSeen) > SHOWN_AFTER_MS,
    )
    .map(({ entityRef }) => entityRef);
}
