import type { IndexableDocument } from '@backstage/plugin-search-common';
import type {
  FindingView,
  RuleInfo,
} from '@onemap/plugin-operating-model-common';

/** A gap as the search keeps it. */
export interface GapDocument extends IndexableDocument {
  /** Id of the rule. */
  rule: string;
  severity: string;
  box: string;
  state: string;
  /** Kind of the entity that the gap is about, in lower case. */
  kind: string;
}

/**
 * A gap as the search keeps it, with the entity that it is about as what one must be able to read to find it.
 * As there is room for one entity only, neither the message, which may name others, nor a gap that others
 * prove is in the index.
 *
 * @returns undefined for a gap that more than one entity is needed to read
 */
export function toDocument(
  gap: FindingView,
  rule: Pick<RuleInfo, 'rationale'> | undefined,
): GapDocument | undefined {
  const others = [
    ...gap.involves,
    ...gap.evidence.map(({ entityRef }) => entityRef),
  ].some(ref => ref !== gap.subject);
  if (others) return undefined;
  const { title, kind } = gap.subjectEntity;
  return {
    title: `${title}: ${gap.ruleTitle}`,
    text: rule?.rationale ?? gap.ruleTitle,
    location: `/governance/gaps/${gap.fingerprint}`,
    authorization: { resourceRef: gap.subject },
    rule: gap.rule,
    severity: gap.severity,
    box: gap.box,
    state: gap.state,
    kind: kind.toLowerCase(),
  };
}
