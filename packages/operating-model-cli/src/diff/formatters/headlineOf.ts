import { count } from '@onemap/plugin-operating-model-common';
import type { Difference } from '../Difference';

/** What a change comes to, in one sentence. */
export function headlineOf({
  base,
  findings,
  schemaErrors,
}: Difference): string {
  const opens = findings.opens.length;
  const malformed = schemaErrors.opens.length;
  const parts = [
    `opens ${count(opens, 'gap')}`,
    `closes ${findings.closes.length}`,
    `leaves ${findings.leaves.length}`,
    ...(malformed ? [`brings in ${count(malformed, 'malformed field')}`] : []),
  ];
  return `Against ${base}, this change ${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}.`;
}
