import type { Knex } from 'knex';
import { batches } from './batches';
import { countsOf } from './countsOf';
import { readFigures, writeFigures } from './dailyFigures';
import type {
  CurrentFindings,
  EvaluationRecord,
  FindingRecord,
  FindingsPage,
  FindingsSelection,
  FindingsStore,
  FindingsVisibility,
  JudgedFinding,
} from './FindingsStore';
import { listFindings } from './listFindings';
import { readRevisions, takeFindings, type Revisions } from './revisions';
import { isEmpty, planChanges, type Changes } from './planChanges';
import {
  digestOf,
  stateOf,
  toEvaluation,
  toEvaluationRow,
  toFindingRow,
  toLinkRows,
  toRecord,
  type EvaluationRow,
  type EventRow,
  type FindingRow,
  type LinkRow,
} from './tables';
import { inTransaction } from './inTransaction';

/** Keeps evaluations and findings in SQLite or PostgreSQL. */
export class DatabaseFindingsStore implements FindingsStore {
  constructor(private readonly knex: Knex) {}

  async revisions(): Promise<Revisions> {
    return readRevisions(this.knex);
  }

  async current(): Promise<CurrentFindings> {
    return inTransaction(this.knex, async trx => {
      // The revision first: what is written after it makes the next look find another one.
      const { findings: revision } = await readRevisions(trx);
      const [evaluation] = await trx<EvaluationRow>('evaluations')
        .orderBy('id', 'desc')
        .limit(1);
      const rows = await trx<FindingRow>('findings').whereIn('state', [
        'open',
        'waived',
      ]);
      return {
        revision,
        evaluation: evaluation && toEvaluation(evaluation),
        records: byFingerprint(rows.map(toRecord)),
      };
    });
  }

  async saveEvaluation(
    evaluation: Omit<EvaluationRecord, 'id' | 'opened' | 'resolved' | 'gaps'>,
    findings: readonly JudgedFinding[],
    previous: CurrentFindings,
  ): Promise<CurrentFindings> {
    const changes = planChanges(previous.records, findings);
    const at = latest(evaluation.startedAt, previous.evaluation?.startedAt);
    return inTransaction(this.knex, async trx => {
      await takeFindings(trx, previous.revision);
      const records = await write(trx, changes, previous.records, at);
      await writeFigures(trx, evaluation.asOf, records, {
        appeared: changes.appeared,
        changed: changes.changed.map(({ judged }) => judged),
        closed: changes.closed,
      });
      const saved = await writeEvaluation(
        trx,
        {
          ...evaluation,
          startedAt: at,
          gaps: countsOf(records.values()),
          opened: changes.appeared.length,
          resolved: changes.closed.length,
        },
        isEmpty(changes) ? previous.evaluation : undefined,
      );
      return { revision: previous.revision + 1, evaluation: saved, records };
    });
  }

  async list(
    selection: FindingsSelection,
    visibility: FindingsVisibility,
  ): Promise<FindingsPage> {
    return listFindings(this.knex, selection, visibility);
  }

  async namedRefs(): Promise<readonly string[]> {
    const rows = await this.knex<LinkRow>('finding_links')
      .where({ type: 'names' })
      .distinct('ref');
    return rows.map(({ ref }) => ref);
  }

  async find(fingerprint: string): Promise<FindingRecord | undefined> {
    const row = await this.knex<FindingRow>('findings')
      .where({ fingerprint })
      .first();
    return row && toRecord(row);
  }

  async history(fingerprint: string) {
    const rows = await this.knex<EventRow & { id: number }>('finding_events')
      .where({ fingerprint })
      .orderBy('id', 'desc');
    return rows.map(({ at, event, by, reason }) => ({
      at,
      event,
      ...(by ? { by } : {}),
      ...(reason ? { reason } : {}),
    }));
  }

  async figures(range: { service?: string; from: string; until: string }) {
    return readFigures(this.knex, range);
  }
}

async function write(
  trx: Knex.Transaction,
  changes: Changes,
  kept: ReadonlyMap<string, FindingRecord>,
  at: string,
): Promise<Map<string, FindingRecord>> {
  const { appeared, changed, closed } = changes;
  const seenBefore = await firstSeenOf(
    trx,
    appeared.map(({ finding }) => finding.fingerprint),
  );
  const written = [
    ...appeared.map(judged => ({
      judged,
      firstSeen: seenBefore.get(judged.finding.fingerprint) ?? at,
    })),
    ...changed.map(({ judged, before }) => ({
      judged,
      firstSeen: before.firstSeen,
    })),
  ];
  const rows = written.map(({ judged, firstSeen }) =>
    toFindingRow(judged, { firstSeen, lastSeen: at }),
  );
  for (const batch of batches(rows)) {
    await trx('findings').insert(batch).onConflict('fingerprint').merge();
  }
  await replaceLinks(
    trx,
    written.map(({ judged }) => judged),
  );
  await close(trx, closed, at);
  await writeEvents(trx, changes, seenBefore, at);

  const records = new Map(kept);
  for (const { finding } of closed) records.delete(finding.fingerprint);
  for (const { judged, firstSeen } of written) {
    records.set(judged.finding.fingerprint, {
      finding: judged.finding,
      departments: judged.departments,
      owner: judged.owner,
      state: stateOf(judged.finding),
      digest: digestOf(judged),
      firstSeen,
      lastSeen: at,
    });
  }
  return records;
}

/** When findings were first seen that were closed since. */
async function firstSeenOf(
  trx: Knex.Transaction,
  fingerprints: string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const batch of batches(fingerprints)) {
    const rows = await trx<FindingRow>('findings')
      .whereIn('fingerprint', batch)
      .select('fingerprint', 'first_seen');
    for (const row of rows) found.set(row.fingerprint, row.first_seen);
  }
  return found;
}

async function replaceLinks(
  trx: Knex.Transaction,
  findings: readonly JudgedFinding[],
) {
  const fingerprints = findings.map(({ finding }) => finding.fingerprint);
  for (const batch of batches(fingerprints)) {
    await trx('finding_links').whereIn('fingerprint', batch).delete();
  }
  for (const batch of batches(findings.flatMap(toLinkRows))) {
    await trx('finding_links').insert(batch);
  }
}

async function close(
  trx: Knex.Transaction,
  closed: readonly FindingRecord[],
  at: string,
) {
  const fingerprints = closed.map(({ finding }) => finding.fingerprint);
  for (const batch of batches(fingerprints)) {
    await trx<FindingRow>('findings')
      .whereIn('fingerprint', batch)
      .update({ state: 'resolved', resolved_at: at, last_seen: at });
  }
}

async function writeEvents(
  trx: Knex.Transaction,
  { appeared, closed, events }: Changes,
  seenBefore: ReadonlyMap<string, string>,
  at: string,
) {
  const plain = (fingerprint: string, event: EventRow['event']) => ({
    fingerprint,
    event,
    by: null,
    reason: null,
  });
  const rows = [
    ...appeared.map(({ finding: { fingerprint } }) =>
      plain(fingerprint, seenBefore.has(fingerprint) ? 'reopened' : 'opened'),
    ),
    ...closed.map(({ finding }) => plain(finding.fingerprint, 'resolved')),
    ...events,
  ].map(row => ({ ...row, at }));
  for (const batch of batches(rows)) await trx('finding_events').insert(batch);
}

/** A new row, or, where no finding differs, the last row with what was looked at now. */
async function writeEvaluation(
  trx: Knex.Transaction,
  evaluation: Omit<EvaluationRecord, 'id'>,
  unchanged: EvaluationRecord | undefined,
): Promise<EvaluationRecord> {
  if (unchanged) {
    const { opened, resolved } = unchanged;
    const updated = { ...evaluation, opened, resolved };
    await trx('evaluations')
      .where({ id: unchanged.id })
      .update(toEvaluationRow(updated));
    return { ...updated, id: unchanged.id };
  }
  const [row] = await trx('evaluations')
    .insert(toEvaluationRow(evaluation))
    .returning('id');
  return { ...evaluation, id: row.id };
}

function byFingerprint(records: FindingRecord[]): Map<string, FindingRecord> {
  return new Map(records.map(each => [each.finding.fingerprint, each]));
}

/** A clock may go back; what is written later must not seem to have happened earlier. */
function latest(a: string, b: string | undefined): string {
  return b && b > a ? b : a;
}
