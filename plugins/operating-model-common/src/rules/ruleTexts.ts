import {
  CHANGE_PHRASES,
  CONDITION_PHRASES,
  COUNTED,
  DEVIATION_PHRASES,
  PHRASES,
} from '../text/phrases';
import { REASONS } from '../text/reasons';
import type { AnyRule } from './defineRule';
import { BUILT_IN_RULES } from '.';

/** Every English text of the built-in rules as a tree: what pages are translated from. */
export function ruleTexts() {
  return {
    title: byRule(({ title }) => title),
    message: byRule(({ messages }) => messages),
    remedy: byRule(({ remedies }) => remedies),
    phrase: PHRASES,
    deviation: DEVIATION_PHRASES,
    condition: CONDITION_PHRASES,
    change: CHANGE_PHRASES,
    reason: REASONS,
    counted: COUNTED,
  };
}

function byRule<T>(textsOf: (rule: AnyRule) => T): Record<string, T> {
  return Object.fromEntries(
    BUILT_IN_RULES.map(rule => [rule.id, textsOf(rule)]),
  );
}
