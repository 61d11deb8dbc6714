import {
  keyOfFact,
  type SignedFact,
  type SignedModel,
} from '@onemap/plugin-operating-model-common';

/** What differs between two states of a model. */
export interface FactChanges {
  added: SignedFact[];
  gone: SignedFact[];
}

/** What came and what went between what somebody looked at or signed and what is now. */
export function factChanges(
  before: SignedModel,
  now: SignedModel,
): FactChanges {
  return {
    added: without(now.facts, before.facts),
    gone: without(before.facts, now.facts),
  };
}

function without(
  facts: readonly SignedFact[],
  others: readonly SignedFact[],
): SignedFact[] {
  const known = new Set(others.map(keyOfFact));
  return facts.filter(fact => !known.has(keyOfFact(fact)));
}
