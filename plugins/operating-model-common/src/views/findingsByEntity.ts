import type { Finding } from '../findings/Finding';
import { pushTo } from '../graph/multimap';

/** Fingerprints of findings by the entities that they are about or involve. */
export function findingsByEntity(
  findings: readonly Finding[],
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { subject, involves, fingerprint } of findings) {
    for (const ref of new Set([subject, ...involves])) {
      pushTo(found, ref, fingerprint);
    }
  }
  return found;
}
