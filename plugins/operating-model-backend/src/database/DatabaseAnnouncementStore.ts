import type { Finding } from '@onemap/plugin-operating-model-common';
import type { Knex } from 'knex';
import type { Announcement, AnnouncementStore } from './AnnouncementStore';
import { batches } from './batches';
import { fromContent, type EventRow, type FindingRow } from './tables';
import { inTransaction } from './inTransaction';

interface AnnouncementRow {
  id: number;
  recipient: string;
  error: number;
  warning: number;
  info: number;
  created_at: string;
  sent_at: string | null;
}

const OPENINGS: EventRow['event'][] = ['opened', 'reopened'];

/** Keeps announcements in SQLite or PostgreSQL. */
export class DatabaseAnnouncementStore implements AnnouncementStore {
  constructor(private readonly knex: Knex) {}

  async collect(
    toAnnouncements: (
      opened: readonly Finding[],
    ) => readonly Omit<Announcement, 'id'>[],
    at: string,
  ): Promise<void> {
    await inTransaction(this.knex, async trx => {
      const { value: from }: { value: number } = await trx('revisions')
        .where({ name: 'announced' })
        .first('value');
      const [{ last: until }] = await trx('finding_events')
        .whereIn('event', OPENINGS)
        .max({ last: 'id' });
      if (!until || until <= from) return;
      const taken = await trx('revisions')
        .where({ name: 'announced', value: from })
        .update({ value: until });
      if (!taken) return;
      const opened = await stillOpen(trx, from, until);
      const rows = toAnnouncements(opened).map(({ recipient, gaps }) => ({
        recipient,
        ...gaps,
        created_at: at,
      }));
      for (const batch of batches(rows)) {
        await trx('announcements').insert(batch);
      }
    });
  }

  async unsent(): Promise<readonly Announcement[]> {
    const rows = await this.knex<AnnouncementRow>('announcements')
      .whereNull('sent_at')
      .orderBy('id');
    return rows.map(({ id, recipient, error, warning, info }) => ({
      id,
      recipient,
      gaps: { error, warning, info },
    }));
  }

  async claim(id: number, at: string): Promise<boolean> {
    const claimed = await this.knex<AnnouncementRow>('announcements')
      .where({ id })
      .whereNull('sent_at')
      .update({ sent_at: at });
    return claimed > 0;
  }

  async release(id: number): Promise<void> {
    await this.knex<AnnouncementRow>('announcements')
      .where({ id })
      .update({ sent_at: null });
  }
}

/** The gaps that opened in a range of events and are open now, each once. */
async function stillOpen(
  trx: Knex.Transaction,
  from: number,
  until: number,
): Promise<Finding[]> {
  const rows = await trx<FindingRow>('findings')
    .where({ state: 'open' })
    .whereIn(
      'fingerprint',
      trx('finding_events')
        .whereIn('event', OPENINGS)
        .where('id', '>', from)
        .where('id', '<=', until)
        .select('fingerprint'),
    )
    .select('content');
  return rows.map(({ content }) => fromContent(content).finding);
}
