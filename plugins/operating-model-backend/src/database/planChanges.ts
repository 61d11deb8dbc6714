import type { FindingRecord, JudgedFinding } from './FindingsStore';
import { digestOf, stateOf, type EventRow } from './tables';

/** What must be written so that the kept findings become those of an evaluation. */
export interface Changes {
  /** Findings that were not open or waived before. Some may have been closed earlier. */
  appeared: JudgedFinding[];
  /** Findings that were and are there, and differ. */
  changed: { judged: JudgedFinding; before: FindingRecord }[];
  /** Findings that are no longer there. */
  closed: FindingRecord[];
  /** Waivers that came or went, as events. */
  events: Omit<EventRow, 'at'>[];
}

/** Compares what is kept with what an evaluation found. */
export function planChanges(
  kept: ReadonlyMap<string, FindingRecord>,
  found: readonly JudgedFinding[],
): Changes {
  const changes: Changes = {
    appeared: [],
    changed: [],
    closed: [],
    events: [],
  };
  const seen = new Set<string>();
  for (const judged of found) {
    const { fingerprint } = judged.finding;
    seen.add(fingerprint);
    const before = kept.get(fingerprint);
    if (!before) changes.appeared.push(judged);
    else if (differs(judged, before)) changes.changed.push({ judged, before });
    changes.events.push(...waiverEvents(judged, before));
  }
  for (const [fingerprint, record] of kept) {
    if (!seen.has(fingerprint)) changes.closed.push(record);
  }
  return changes;
}

function differs(judged: JudgedFinding, before: FindingRecord): boolean {
  return (
    before.digest !== digestOf(judged) ||
    JSON.stringify(before.finding.waived) !==
      JSON.stringify(judged.finding.waived)
  );
}

/** Whether nothing needs to be written. */
export function isEmpty({ appeared, changed, closed }: Changes): boolean {
  return !appeared.length && !changed.length && !closed.length;
}

function waiverEvents(
  { finding }: JudgedFinding,
  before: FindingRecord | undefined,
): Changes['events'] {
  const { fingerprint, waived } = finding;
  const stateBefore = before?.state ?? 'open';
  if (stateOf(finding) === stateBefore) return [];
  return waived
    ? [
        {
          fingerprint,
          event: 'waived',
          by: waived.approvedBy ?? null,
          reason: waived.reason,
        },
      ]
    : [{ fingerprint, event: 'waiver-removed', by: null, reason: null }];
}
