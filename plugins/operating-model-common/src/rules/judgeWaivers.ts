import type { WaiverUse } from '../findings/waivers';
import { pushTo } from '../graph/multimap';
import { nearest } from '../text/nearest';
import type { ConfiguredRule } from './configuration';
import type { JudgedWaiver } from './inputs';
import { wasChecked, type RuleOutcome } from './outcome';

/** Waivers by the entity that carries them, each with whether its rule was looked at. */
export function judgeWaivers(
  uses: readonly WaiverUse[],
  rules: readonly ConfiguredRule[],
  outcomes: readonly RuleOutcome[],
): Map<string, JudgedWaiver[]> {
  const known = rules.map(each => each.rule.id);
  const outcomeOfRule = new Map(outcomes.map(each => [each.rule, each]));
  const judged = new Map<string, JudgedWaiver[]>();
  for (const use of uses) {
    const { rule, entity } = use.waiver;
    pushTo(judged, entity.ref, {
      ...use,
      isKnownRule: known.includes(rule),
      nearestRule: nearest(rule, known),
      wasChecked: wasChecked(outcomeOfRule.get(rule)),
    });
  }
  return judged;
}
