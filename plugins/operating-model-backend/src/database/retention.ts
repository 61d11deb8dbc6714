import type { Knex } from 'knex';
import type { Settings } from '../config/readSettings';
import { batches } from './batches';
import { inTransaction } from './inTransaction';

const DAY_MS = 24 * 3600 * 1000;
// Every good portal processes a document at least this often; one that is not refused again is gone.
const REFUSED_FOR_DAYS = 1;

/** Deletes what is older than the configured times. The last evaluation always stays. */
export async function deleteOld(
  knex: Knex,
  retention: Settings['retention'],
  now: Date,
): Promise<void> {
  const before = (days: number) =>
    new Date(now.getTime() - days * DAY_MS).toISOString();
  await knex('evaluations')
    .where('started_at', '<', before(retention.evaluations))
    .whereNotIn('id', knex('evaluations').max('id'))
    .delete();
  await knex('daily_figures')
    .where('day', '<', before(retention.dailyFigures).slice(0, 10))
    .delete();
  await knex('waivers')
    .where('removed_at', '<', before(retention.resolvedFindings))
    .delete();
  await knex('rejected_documents')
    .where('last_seen', '<', before(REFUSED_FOR_DAYS))
    .delete();
  await knex('announcements')
    .where('sent_at', '<', before(retention.evaluations))
    .delete();
  await deleteFindings(knex, before(retention.resolvedFindings));
}

async function deleteFindings(knex: Knex, closedBefore: string) {
  const rows = await knex('findings')
    .where('state', 'resolved')
    .where('resolved_at', '<', closedBefore)
    .select('fingerprint');
  for (const batch of batches(rows.map(row => row.fingerprint as string))) {
    await inTransaction(knex, async trx => {
      // Asked again: one may have come back in the meantime.
      await trx('findings')
        .whereIn('fingerprint', batch)
        .where('state', 'resolved')
        .delete();
      const back = await trx('findings')
        .whereIn('fingerprint', batch)
        .select('fingerprint');
      const deleted = batch.filter(
        each => !back.some(row => row.fingerprint === each),
      );
      for (const table of ['finding_links', 'finding_events']) {
        await trx(table).whereIn('fingerprint', deleted).delete();
      }
    });
  }
}
