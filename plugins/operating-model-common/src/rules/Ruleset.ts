import { configureRules, type ConfiguredRule } from './configuration';
import type { AnyRule } from './defineRule';

/** Rules by when they are run, and what the engine has to know of each. */
export interface Ruleset {
  all: readonly ConfiguredRule[];
  aboutModel: readonly ConfiguredRule[];
  /** Those that run last, over what became of each waiver. */
  aboutWaivers: readonly ConfiguredRule[];
  /** Whether a rule's findings are about a pair, so that a waiver on either entity counts. */
  isPair(rule: string): boolean;
  /** Whether a rule is about waivers. */
  isAboutWaivers(rule: string): boolean;
}

/** Rules as they are run. A rule that was not configured has its defaults. */
export function rulesetOf(
  rules: readonly ConfiguredRule[] | readonly AnyRule[],
): Ruleset {
  const all = rules.map(each =>
    'rule' in each ? each : configureRules([each]).rules[0],
  );
  const idsOf = (which: (each: ConfiguredRule) => boolean | undefined) =>
    new Set(all.filter(which).map(({ rule }) => rule.id));
  const pairs = idsOf(({ rule }) => rule.pair);
  const aboutWaivers = idsOf(({ rule }) => rule.aboutWaivers);
  return {
    all,
    aboutModel: all.filter(({ rule }) => !rule.aboutWaivers),
    aboutWaivers: all.filter(({ rule }) => rule.aboutWaivers),
    isPair: rule => pairs.has(rule),
    isAboutWaivers: rule => aboutWaivers.has(rule),
  };
}
