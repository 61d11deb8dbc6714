import type { SignedFact } from '@onemap/plugin-operating-model-common';

/** What a signed model speaks about, in the order in which people read it. */
export const FACT_GROUPS = {
  service: ['owner', 'criticality', 'environment', 'obligation', 'role'],
  flow: ['process-owner', 'stage', 'performs', 'convenes', 'calls-for'],
  decisions: ['decides'],
  risks: ['risk', 'risk-owner'],
  suppliers: ['responsible'],
  items: ['item'],
} as const satisfies Record<string, readonly SignedFact['fact'][]>;

/** One of {@link FACT_GROUPS}. */
export type FactGroup = keyof typeof FACT_GROUPS;

/** Facts under what they speak about; groups without any are left out. */
export function groupFacts(
  facts: readonly SignedFact[],
): { group: FactGroup; facts: SignedFact[] }[] {
  return Object.entries(FACT_GROUPS).flatMap(([group, kinds]) => {
    const found = facts.filter(({ fact }) => kinds.some(kind => kind === fact));
    // Object.entries forgets that the keys are those of FACT_GROUPS.
    return found.length ? [{ group: group as FactGroup, facts: found }] : [];
  });
}
