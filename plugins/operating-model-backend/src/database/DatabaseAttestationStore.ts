import type { Knex } from 'knex';
import type { AttestationRecord, AttestationStore } from './AttestationStore';
import { bump } from './revisions';

interface AttestationRow {
  id: number;
  service: string;
  role: string;
  signed_by: string;
  signed_at: string;
  digest: string;
  model: string;
  withdrawn_by: string | null;
  withdrawn_at: string | null;
}

/** Keeps sign-offs in SQLite or PostgreSQL. None is ever deleted: who signed what stays on record. */
export class DatabaseAttestationStore implements AttestationStore {
  constructor(private readonly knex: Knex) {}

  async latest(): Promise<AttestationRecord[]> {
    const rows = await this.knex<AttestationRow>('attestations')
      .whereIn(
        'id',
        this.knex('attestations')
          .max('id')
          .whereNull('withdrawn_at')
          .groupBy('service', 'role'),
      )
      .orderBy('id');
    return rows.map(row => ({
      id: row.id,
      service: row.service,
      role: row.role,
      signedBy: row.signed_by,
      signedAt: row.signed_at,
      digest: row.digest,
      model: JSON.parse(row.model),
    }));
  }

  async sign(
    attestation: Omit<AttestationRecord, 'id'>,
  ): Promise<AttestationRecord> {
    return this.knex.transaction(async trx => {
      const [row] = await trx('attestations')
        .insert({
          service: attestation.service,
          role: attestation.role,
          signed_by: attestation.signedBy,
          signed_at: attestation.signedAt,
          digest: attestation.digest,
          model: JSON.stringify(attestation.model),
        })
        .returning('id');
      await bump(trx, 'inputs');
      return { ...attestation, id: row.id };
    });
  }

  async withdraw(service: string, role: string, by: string, at: string) {
    return this.knex.transaction(async trx => {
      const withdrawn = await trx<AttestationRow>('attestations')
        .where({ service, role })
        .whereNull('withdrawn_at')
        .update({ withdrawn_by: by, withdrawn_at: at });
      if (withdrawn) await bump(trx, 'inputs');
      return withdrawn > 0;
    });
  }
}
