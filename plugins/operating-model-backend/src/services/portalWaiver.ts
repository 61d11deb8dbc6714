import type { PortalWaiver } from '@onemap/plugin-operating-model-common';
import type { FindingRecord } from '../database/FindingsStore';
import type { WaiverRecord } from '../database/WaiverStore';
import type { Context } from './Context';

/** A waiver of the portal as the caller may see it. */
export function toPortalWaiver(
  waiver: WaiverRecord,
  { finding }: Pick<FindingRecord, 'finding'>,
  { caller }: Pick<Context, 'caller'>,
): PortalWaiver {
  const { approvedBy, approver } = waiver;
  const known = approvedBy ?? approver;
  return {
    rule: finding.rule,
    until: waiver.until,
    reason: waiver.reason,
    source: 'portal',
    fingerprint: waiver.fingerprint,
    ...(caller.canRead(waiver.requestedBy)
      ? { requestedBy: waiver.requestedBy }
      : {}),
    requestedAt: waiver.requestedAt,
    ...(known && caller.canRead(known) ? { approvedBy: known } : {}),
    ...(waiver.approvedAt ? { approvedAt: waiver.approvedAt } : {}),
  };
}
