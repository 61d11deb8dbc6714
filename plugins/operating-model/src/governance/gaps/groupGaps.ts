import type { FindingView } from '@onemap/plugin-operating-model-common';
import type { Grouping } from './gapOrder';

/** A group of gaps; the value is the reference of an owner or a service, or empty where there is none. */
export interface GapGroup {
  value: string;
  gaps: FindingView[];
}

const VALUES: Record<Grouping, (gap: FindingView) => string> = {
  severity: gap => gap.severity,
  rule: gap => gap.rule,
  box: gap => gap.box,
  owner: gap => gap.mender?.ref ?? '',
  service: gap => gap.serviceEntities[0]?.ref ?? '',
};

/** Gaps that have the same value together, in the order in which they come; each value once. */
export function groupGaps(
  gaps: readonly FindingView[],
  grouping: Grouping,
): GapGroup[] {
  const groups = new Map<string, GapGroup>();
  for (const gap of gaps) {
    const value = VALUES[grouping](gap);
    const group = groups.get(value);
    if (group) group.gaps.push(gap);
    else groups.set(value, { value, gaps: [gap] });
  }
  return [...groups.values()];
}
