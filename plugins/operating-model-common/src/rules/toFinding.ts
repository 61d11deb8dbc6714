import { compareEvidence, type Finding } from '../findings/Finding';
import { fingerprintOf } from '../findings/fingerprint';
import type { AnyEntity } from '../graph/ModelEntity';
import type { ConfiguredRule } from './configuration';
import type { Gap } from './defineRule';
import { mentionsOf, renderMessage } from './messages';

/** Turns what a rule reports into a finding. */
export function toFinding(
  { rule, severity }: Pick<ConfiguredRule, 'rule' | 'severity'>,
  subject: AnyEntity,
  gap: Gap,
): Finding {
  const others = new Set(gap.involves);
  others.delete(subject.ref);
  const involves = [...others].sort();
  return {
    rule: rule.id,
    severity: severity ?? gap.severity ?? rule.severity,
    box: gap.box ?? rule.box,
    subject: subject.ref,
    involves,
    services: [...new Set(gap.services)].sort(),
    message: renderMessage(rule.messages[gap.message], {
      subject,
      ...gap.data,
    }),
    remedy: gap.remedy,
    fingerprint: fingerprintOf({
      rule: rule.id,
      subject: subject.ref,
      involves,
      discriminator: gap.discriminator,
    }),
    waived: null,
    evidence: gap.evidence
      .map(({ entity, path }) => ({ entityRef: entity.ref, path }))
      .sort(compareEvidence),
    mentions: mentionsOf(gap.data, [subject.ref, ...involves]),
  };
}
