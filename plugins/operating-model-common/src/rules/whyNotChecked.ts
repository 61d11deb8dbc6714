import { listOf } from '../text/list';
import { REASONS } from '../text/reasons';
import type { AnyRule } from './defineRule';
import type { RuleInputs } from './inputs';

/** What is said where an input is missing that a rule needs. */
const MISSING: Partial<Record<keyof RuleInputs, string>> = {
  incidents: REASONS.incidents,
  attestations: REASONS.attestations,
  packs: REASONS.packs,
};

const NAMED_AT_MOST = 3;

/** Why a rule cannot be looked at, or undefined where it can. */
export function whyNotChecked(
  rule: AnyRule,
  inputs: RuleInputs,
): string | undefined {
  if (rule.needsWholeModel && inputs.partial) {
    return partialReason(inputs.partial);
  }
  if (rule.needsInput && inputs[rule.needsInput] === undefined) {
    return (
      MISSING[rule.needsInput] ?? `Nothing was given as ${rule.needsInput}.`
    );
  }
  return undefined;
}

function partialReason(outside: readonly string[]): string {
  const named = outside.slice(0, NAMED_AT_MOST);
  const more = outside.length - named.length;
  const names = listOf([...named, ...(more > 0 ? [`${more} more`] : [])]);
  return `The model is only a part: ${names || 'an entity'} ${outside.length === 1 ? 'is' : 'are'} not in it.`;
}
