import { NotFoundError } from '@backstage/errors';
import {
  RULE_PAGES,
  type ConfiguredRule,
  type RuleDetail,
  type RuleInfo,
} from '@onemap/plugin-operating-model-common';
import type { Settings } from '../config/readSettings';

/** Every rule that is known here, as configured. */
export function listRules({ rules }: Settings): { items: RuleInfo[] } {
  return { items: rules.map(toInfo) };
}

/** One rule with its page. @throws NotFoundError */
export function getRule({ rules }: Settings, id: string): RuleDetail {
  const found = rules.find(({ rule }) => rule.id === id);
  if (!found) throw new NotFoundError('There is no such rule.');
  const documentation = RULE_PAGES[id];
  return { ...toInfo(found), ...(documentation ? { documentation } : {}) };
}

function toInfo({ rule, severity, off }: ConfiguredRule): RuleInfo {
  return {
    id: rule.id,
    title: rule.title,
    severity: severity ?? rule.severity,
    box: rule.box,
    rationale: rule.rationale,
    basis: [...(rule.basis ?? [])],
    off,
  };
}
