import type { FindingView } from '@onemap/plugin-operating-model-common';

const RULES = ['attestation-missing', 'attestation-stale'];

/** Whether the signature of a role closes a gap of a service, not YAML: its owner can but ask for it. */
export function isClosedBySignature({
  rule,
}: Pick<FindingView, 'rule'>): boolean {
  return RULES.includes(rule);
}
