import type { Box } from '../graph/boxes';
import type { KeyedText } from '../text/KeyedText';

/** How bad a gap is: nobody could act or two would; it will hurt under pressure; it could be better. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

/** One of {@link SEVERITIES}. */
export type Severity = (typeof SEVERITIES)[number];

/** A field that shows a gap. */
export interface Evidence {
  /** Full reference of the entity. */
  entityRef: string;
  /** The field, such as `spec.stages[0].performedBy`; where it is missing, where it would be. */
  path: string;
}

/** A waiver as it applies to a finding. */
export interface AppliedWaiver {
  rule: string;
  /** Last day on which it holds, `YYYY-MM-DD`. */
  until: string;
  reason: string;
  /** Full reference of the approver. */
  approvedBy?: string;
  /** Full reference of the entity that it is narrowed to. */
  about?: string;
  /** Where it was made: in YAML in git, or in the portal. */
  source: 'git' | 'portal';
  /** Full reference of the entity that carries it, for one in git. */
  entityRef?: string;
}

/** The sentences of a finding by key, from which its message and remedy are made in another language. */
export interface FindingTexts {
  /** The message, sentence by sentence. */
  message: KeyedText[];
  /** The comment lines of the remedy, in order; absent where a rule has them in words of its own. */
  remedy?: KeyedText[];
}

/** One gap in the model. */
export interface Finding {
  /** Id of the rule. */
  rule: string;
  severity: Severity;
  /** The canvas box that it shows in. */
  box: Box;
  /** Full reference of the entity to mend. */
  subject: string;
  /** The other entities, as full references, sorted. */
  involves: string[];
  /** The services on whose canvas it shows, as full references, sorted. */
  services: string[];
  /** What is wrong and what to do next, for a service owner. */
  message: string;
  /** What to change: YAML that closes the gap when it is merged in, or comment lines where no YAML can. */
  remedy: string;
  /** Identity of the gap across evaluations. */
  fingerprint: string;
  /** The waiver in force, or null where the gap is open. */
  waived: AppliedWaiver | null;
  /** The fields that prove it, sorted by entity and path. */
  evidence: Evidence[];
  /** Entities that the message names besides the subject and the involved ones: full references, sorted. */
  mentions: string[];
  /** The same sentences for other languages; absent from what was stored before there were any. */
  texts?: FindingTexts;
}

/** Order of findings: by rule, subject, involved entities, fingerprint. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.rule, b.rule) ||
    compareText(a.subject, b.subject) ||
    compareText(a.involves.join(), b.involves.join()) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

/** Order of evidence: by entity, then by path. */
export function compareEvidence(a: Evidence, b: Evidence): number {
  return compareText(a.entityRef, b.entityRef) || compareText(a.path, b.path);
}

/** Order of texts by code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
