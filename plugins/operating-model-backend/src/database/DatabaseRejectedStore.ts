import type { Knex } from 'knex';
import { batches } from './batches';
import type { RejectedRecord, RejectedStore } from './RejectedStore';
import { inTransaction } from './inTransaction';
import { bump } from './revisions';

interface RejectedRow {
  entity_ref: string;
  location: string;
  errors: string;
  since: string;
  last_seen: string;
}

/** A longer one is cut off: it is shown, and nothing is looked up by it. */
const LOCATION_LENGTH = 1000;
// The catalog repeats a refusal each time that it processes the document, every few seconds or minutes.
const SEEN_AGAIN_AFTER_MS = 60_000;

/** Keeps refused documents in SQLite or PostgreSQL. */
export class DatabaseRejectedStore implements RejectedStore {
  constructor(private readonly knex: Knex) {}

  async all(): Promise<RejectedRecord[]> {
    const rows =
      await this.knex<RejectedRow>('rejected_documents').orderBy('entity_ref');
    return rows.map(row => ({
      entityRef: row.entity_ref,
      location: row.location,
      errors: JSON.parse(row.errors),
      since: row.since,
      lastSeen: row.last_seen,
    }));
  }

  async note(
    {
      entityRef,
      location,
      errors,
    }: Pick<RejectedRecord, 'entityRef' | 'location' | 'errors'>,
    at: string,
  ): Promise<boolean> {
    const row: RejectedRow = {
      entity_ref: entityRef,
      location: location.slice(0, LOCATION_LENGTH),
      errors: JSON.stringify(errors),
      since: at,
      last_seen: at,
    };
    return inTransaction(this.knex, async trx => {
      const known = await trx<RejectedRow>('rejected_documents')
        .where({ entity_ref: entityRef })
        .first();
      if (!known) {
        await trx('rejected_documents')
          .insert(row)
          .onConflict('entity_ref')
          .ignore();
        await bump(trx, 'inputs');
        return true;
      }
      const isSame =
        known.errors === row.errors && known.location === row.location;
      const quiet = Date.parse(at) - Date.parse(known.last_seen);
      if (isSame && quiet < SEEN_AGAIN_AFTER_MS) return false;
      await trx('rejected_documents')
        .where({ entity_ref: entityRef })
        .update({ ...row, since: known.since });
      if (!isSame) await bump(trx, 'inputs');
      return false;
    });
  }

  async forget(entityRefs: readonly string[]): Promise<void> {
    if (!entityRefs.length) return;
    await inTransaction(this.knex, async trx => {
      for (const batch of batches(entityRefs)) {
        await trx('rejected_documents').whereIn('entity_ref', batch).delete();
      }
      await bump(trx, 'inputs');
    });
  }
}
