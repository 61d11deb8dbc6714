import type { LocatedEvidence, LocatedFinding } from '../model/judge';

/** The evidence that a report points at first: of the entity to mend, where there is any. */
export function primaryEvidence({
  evidence,
  subject,
}: LocatedFinding): LocatedEvidence {
  return evidence.find(({ entityRef }) => entityRef === subject) ?? evidence[0];
}
