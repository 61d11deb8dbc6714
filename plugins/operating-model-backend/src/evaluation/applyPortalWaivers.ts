import {
  isOwnApproval,
  type Finding,
  type ModelGraph,
} from '@onemap/plugin-operating-model-common';
import type { WaiverRecord } from '../database/WaiverStore';

/**
 * Findings, waived where a waiver of the portal holds: it is approved, not past its day, and whoever
 * approved it does not own the subject. A waiver in git goes first.
 *
 * @param asOf - the day, `YYYY-MM-DD`
 */
export function applyPortalWaivers(
  graph: ModelGraph,
  findings: readonly Finding[],
  waivers: readonly WaiverRecord[],
  asOf: string,
): Finding[] {
  const inForce = new Map(
    waivers
      .filter(({ approvedAt, until }) => approvedAt && until >= asOf)
      .map(waiver => [waiver.fingerprint, waiver]),
  );
  return findings.map(finding => {
    const waiver = inForce.get(finding.fingerprint);
    if (!waiver || finding.waived) return finding;
    const { until, reason, approvedBy } = waiver;
    if (isOwnApproval(graph, finding.subject, approvedBy)) return finding;
    return {
      ...finding,
      waived: {
        rule: finding.rule,
        until,
        reason,
        approvedBy,
        source: 'portal',
      },
    };
  });
}
