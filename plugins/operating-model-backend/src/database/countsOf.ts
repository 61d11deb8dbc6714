import type { GapCounts } from '@onemap/plugin-operating-model-common';
import type { FindingRecord } from './FindingsStore';

/** Open findings by severity, and waived ones. */
export function countsOf(records: Iterable<FindingRecord>): GapCounts {
  const counts: GapCounts = { error: 0, warning: 0, info: 0, waived: 0 };
  for (const { state, finding } of records) {
    if (state === 'waived') counts.waived++;
    if (state === 'open') counts[finding.severity]++;
  }
  return counts;
}
