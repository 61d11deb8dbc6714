import { compareEvidence, type Finding } from '../findings/Finding';
import { fingerprintOf } from '../findings/fingerprint';
import type { AnyEntity } from '../graph/ModelEntity';
import type { ConfiguredRule } from './configuration';
import type { Gap } from './defineRule';
import { mentionsOf, tell } from './messages';
import { tellRemedy } from './tellRemedy';

/** Turns what a rule reports into a finding. */
export function toFinding(
  { rule, severity }: Pick<ConfiguredRule, 'rule' | 'severity'>,
  subject: AnyEntity,
  gap: Gap,
): Finding {
  const others = new Set(gap.involves);
  others.delete(subject.ref);
  const involves = [...others].sort();
  const data = { subject, ...gap.data };
  const message = tell(
    `message.${rule.id}.${gap.message}`,
    rule.messages[gap.message],
    data,
  );
  const remedy = tellRemedy(rule, gap.remedy, data);
  return {
    rule: rule.id,
    severity: severity ?? gap.severity ?? rule.severity,
    box: gap.box ?? rule.box,
    subject: subject.ref,
    involves,
    services: [...new Set(gap.services)].sort(),
    message: message.english,
    remedy: remedy.english,
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
    texts: { message: [message.text], remedy: remedy.texts },
  };
}
