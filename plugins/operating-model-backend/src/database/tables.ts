import {
  BOXES,
  SEVERITIES,
  type Finding,
  type FindingEvent,
  type FindingState,
} from '@onemap/plugin-operating-model-common';
import { createHash } from 'node:crypto';
import type {
  EvaluationRecord,
  FindingRecord,
  JudgedFinding,
} from './FindingsStore';

/** A row of `evaluations`. */
export interface EvaluationRow {
  id: number;
  started_at: string;
  duration_ms: number;
  entities: number;
  content: string;
  as_of: string;
  outcomes: string;
  gaps: string;
  opened: number;
  resolved: number;
}

/** A row of `findings`. */
export interface FindingRow {
  fingerprint: string;
  state: FindingState;
  rule: string;
  severity: string;
  severity_rank: number;
  box: string;
  box_rank: number;
  subject: string;
  owner: string | null;
  search: string;
  content: string;
  digest: string;
  first_seen: string;
  last_seen: string;
  resolved_at: string | null;
  mender_title: string;
  service_title: string;
}

/** A row of `finding_links`. */
export interface LinkRow {
  fingerprint: string;
  type: 'service' | 'department' | 'involves' | 'names';
  ref: string;
}

/** A row of `finding_events`. */
export interface EventRow {
  fingerprint: string;
  at: string;
  event: FindingEvent['event'];
  by: string | null;
  reason: string | null;
}

/** What of a finding is in the column `content` and no other. */
export interface Content {
  finding: Finding;
  departments: string[];
}

export function toEvaluation(row: EvaluationRow): EvaluationRecord {
  return {
    id: row.id,
    startedAt: row.started_at,
    durationMs: row.duration_ms,
    entities: row.entities,
    content: row.content,
    asOf: row.as_of,
    outcomes: JSON.parse(row.outcomes),
    gaps: JSON.parse(row.gaps),
    opened: row.opened,
    resolved: row.resolved,
  };
}

export function toEvaluationRow({
  startedAt,
  durationMs,
  entities,
  content,
  asOf,
  outcomes,
  gaps,
  opened,
  resolved,
}: Omit<EvaluationRecord, 'id'>): Omit<EvaluationRow, 'id'> {
  return {
    started_at: startedAt,
    duration_ms: durationMs,
    entities,
    content,
    as_of: asOf,
    outcomes: JSON.stringify(outcomes),
    gaps: JSON.stringify(gaps),
    opened,
    resolved,
  };
}

export function toRecord(row: FindingRow): FindingRecord {
  const { finding, departments } = fromContent(row.content);
  return {
    finding,
    departments,
    state: row.state,
    owner: row.owner ?? undefined,
    firstSeen: row.first_seen,
    lastSeen: row.last_seen,
    resolvedAt: row.resolved_at ?? undefined,
    digest: row.digest,
  };
}

/** The row of a finding that is not closed. */
export function toFindingRow(
  judged: JudgedFinding,
  times: { firstSeen: string; lastSeen: string },
): FindingRow {
  const { finding, owner, titles } = judged;
  const content = toContent(judged);
  return {
    fingerprint: finding.fingerprint,
    state: stateOf(finding),
    rule: finding.rule,
    severity: finding.severity,
    severity_rank: SEVERITIES.indexOf(finding.severity),
    box: finding.box,
    box_rank: BOXES.indexOf(finding.box),
    subject: finding.subject,
    owner: owner ?? null,
    search:
      `${finding.message}\n${finding.rule}\n${finding.subject}`.toLowerCase(),
    content,
    digest: digestOf(judged),
    first_seen: times.firstSeen,
    last_seen: times.lastSeen,
    resolved_at: null,
    mender_title: sortedBy(titles.mender),
    service_title: sortedBy(titles.service),
  };
}

/** As much of a title as is kept to sort by: titles have no limit, and the column has. */
function sortedBy(title: string): string {
  return title.toLowerCase().slice(0, 255);
}

/** The rows by which a finding is looked up. */
export function toLinkRows({
  finding: { fingerprint, services, involves },
  departments,
  names,
}: JudgedFinding): LinkRow[] {
  const rows = (type: LinkRow['type'], refs: readonly string[]) =>
    refs.map(ref => ({ fingerprint, type, ref }));
  return [
    ...rows('service', services),
    ...rows('department', departments),
    ...rows('involves', involves),
    ...rows('names', names),
  ];
}

/** Whether a finding that an evaluation reported is open or waived. */
export function stateOf(finding: Finding): 'open' | 'waived' {
  return finding.waived ? 'waived' : 'open';
}

/** Digest of what an evaluation says of a finding: all that is kept but its times and its waiver. */
export function digestOf(judged: JudgedFinding): string {
  const { finding, departments, owner = null, names, titles } = judged;
  const said = { ...finding, waived: null };
  return createHash('sha256')
    .update(JSON.stringify([said, departments, owner, names, titles]))
    .digest('hex');
}

/** Writes the column `content`. */
export function toContent({ finding, departments }: Content): string {
  return JSON.stringify({ finding, departments });
}

/** Reads the column `content`. */
export function fromContent(text: string): Content {
  return JSON.parse(text);
}
