import { ConflictError } from '@backstage/errors';
import type {
  AppliedWaiver,
  FindingEvent,
} from '@onemap/plugin-operating-model-common';
import type { Knex } from 'knex';
import { bump } from './revisions';
import { fromContent, toContent, type FindingRow } from './tables';
import type { WaiverRecord, WaiverStore } from './WaiverStore';
import { inTransaction } from './inTransaction';

interface WaiverRow {
  id: number;
  fingerprint: string;
  until: string;
  reason: string;
  requested_by: string;
  requested_at: string;
  approver: string | null;
  approved_by: string | null;
  approved_at: string | null;
  removed_by: string | null;
  removed_at: string | null;
}

/** Keeps waivers in SQLite or PostgreSQL, and the state of their findings with them. */
export class DatabaseWaiverStore implements WaiverStore {
  constructor(private readonly knex: Knex) {}

  async active(): Promise<WaiverRecord[]> {
    const rows = await this.knex<WaiverRow>('waivers')
      .whereNull('removed_at')
      .orderBy('id');
    return rows.map(toWaiver);
  }

  async of(fingerprint: string): Promise<WaiverRecord | undefined> {
    const row = await this.knex<WaiverRow>('waivers')
      .where({ fingerprint })
      .whereNull('removed_at')
      .first();
    return row && toWaiver(row);
  }

  async request(waiver: Omit<WaiverRecord, 'id'>): Promise<WaiverRecord> {
    const { fingerprint, requestedBy, requestedAt, reason } = waiver;
    return inTransaction(this.knex, async trx => {
      // Taken first: of two who ask at the same time, the second waits here, and then finds the first.
      await bump(trx, 'inputs');
      const [known] = await trx<WaiverRow>('waivers')
        .where({ fingerprint })
        .whereNull('removed_at');
      if (known) {
        throw new ConflictError(
          'Somebody has asked already for this gap to be accepted.',
        );
      }
      const [row] = await trx('waivers').insert(toRow(waiver)).returning('id');
      await note(trx, fingerprint, requestedAt, {
        event: 'waiver-requested',
        by: requestedBy,
        reason,
      });
      return { ...waiver, id: row.id };
    });
  }

  async approve(id: number, by: string, at: string): Promise<WaiverRecord> {
    return inTransaction(this.knex, async trx => {
      const updated = await trx<WaiverRow>('waivers')
        .where({ id })
        .whereNull('removed_at')
        .whereNull('approved_at')
        .update({ approved_by: by, approved_at: at });
      if (!updated) {
        throw new ConflictError(
          'It was approved or taken back in the meantime.',
        );
      }
      const row: WaiverRow = await trx('waivers').where({ id }).first();
      const waiver = toWaiver(row);
      await setWaived(trx, waiver.fingerprint, rule => ({
        rule,
        until: waiver.until,
        reason: waiver.reason,
        approvedBy: by,
        source: 'portal',
      }));
      await note(trx, waiver.fingerprint, at, {
        event: 'waived',
        by,
        reason: waiver.reason,
      });
      await bump(trx, 'findings', 'inputs');
      return waiver;
    });
  }

  async remove(id: number, by: string, at: string): Promise<void> {
    await inTransaction(this.knex, async trx => {
      const removed = await trx<WaiverRow>('waivers')
        .where({ id })
        .whereNull('removed_at')
        .update({ removed_by: by, removed_at: at });
      if (!removed) return;
      const { fingerprint }: WaiverRow = await trx('waivers')
        .where({ id })
        .first();
      await setWaived(trx, fingerprint, () => null);
      await note(trx, fingerprint, at, { event: 'waiver-removed', by });
      await bump(trx, 'findings', 'inputs');
    });
  }
}

/** Waives a finding or opens it again. One that is closed, or waived in git, is left as it is. */
async function setWaived(
  trx: Knex.Transaction,
  fingerprint: string,
  waivedBy: (rule: string) => AppliedWaiver | null,
) {
  const row = await trx<FindingRow>('findings').where({ fingerprint }).first();
  if (!row || row.state === 'resolved') return;
  const content = fromContent(row.content);
  if (content.finding.waived?.source === 'git') return;
  const waived = waivedBy(row.rule);
  await trx<FindingRow>('findings')
    .where({ fingerprint })
    .update({
      state: waived ? 'waived' : 'open',
      content: toContent({
        ...content,
        finding: { ...content.finding, waived },
      }),
    });
}

async function note(
  trx: Knex.Transaction,
  fingerprint: string,
  at: string,
  event: { event: FindingEvent['event']; by: string; reason?: string },
) {
  await trx('finding_events').insert({ fingerprint, at, ...event });
}

function toWaiver(row: WaiverRow): WaiverRecord {
  return {
    id: row.id,
    fingerprint: row.fingerprint,
    until: row.until,
    reason: row.reason,
    requestedBy: row.requested_by,
    requestedAt: row.requested_at,
    ...(row.approver ? { approver: row.approver } : {}),
    ...(row.approved_by ? { approvedBy: row.approved_by } : {}),
    ...(row.approved_at ? { approvedAt: row.approved_at } : {}),
  };
}

function toRow(waiver: Omit<WaiverRecord, 'id'>): Omit<WaiverRow, 'id'> {
  return {
    fingerprint: waiver.fingerprint,
    until: waiver.until,
    reason: waiver.reason,
    requested_by: waiver.requestedBy,
    requested_at: waiver.requestedAt,
    approver: waiver.approver ?? null,
    approved_by: null,
    approved_at: null,
    removed_by: null,
    removed_at: null,
  };
}
