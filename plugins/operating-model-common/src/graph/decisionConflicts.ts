import {
  decisions,
  escalation,
  noteDecisions,
  noteScope,
  type Decision,
} from './decisions';
import { GroupsByService } from './groups';
import type { DecisionRightEntity } from './ModelEntity';
import type { ModelGraph } from './ModelGraph';
import { noting } from './noting';
import { overlap } from './scope';

/** Two entries for the same decision and case that name different deciders, in no line of escalation. */
export interface DecisionConflict {
  /** The right whose reference sorts first. Of two forums' own entries none is a right: see forumPairs. */
  first: Decision;
  second: Decision;
}

/** The conflicts of a decision right in which it is the first. */
export function decisionConflictsOf(
  graph: ModelGraph,
  right: DecisionRightEntity,
): DecisionConflict[] {
  const index = graph.derive(decisionsByCase);
  const first = index.ofRight.get(right.ref);
  if (!first) return [];
  const escalations = graph.derive(escalation);
  const others: Decision[] = [];
  noteDecisions(graph, first.decision, first.scope.services);
  index.eachCandidate(first, other => {
    noteScope(graph, first.scope, other);
    if (!overlap(first.scope, other.scope)) return;
    if (escalations.isOneLine(first.decider, other.decider)) return;
    others.push(other);
  });
  if (!others.length) return [];
  // A forum that a right names for the decision is in conflict by that right: its own listing says it again.
  const byRight = new Set(
    others.flatMap(({ source, decider }) =>
      source.kind === 'DecisionRight' ? decider : [],
    ),
  );
  return others
    .filter(({ source }) => source.ref > right.ref)
    .filter(
      ({ source, decider }) =>
        source.kind === 'DecisionRight' || !byRight.has(decider),
    )
    .map(second => ({ first, second }));
}

/** Decisions by class and condition; grouped by decider, so that only those that can conflict are compared. */
class DecisionsByCase {
  /** The entry of each right that has a decider, by full reference. */
  readonly ofRight = new Map<string, Decision>();
  private readonly byForums = new Map<string, GroupsByService<Decision>>();
  private readonly byOthers = new Map<string, GroupsByService<Decision>>();

  constructor(entries: Iterable<Decision>) {
    for (const entry of entries) {
      if (entry.source.kind === 'DecisionRight') {
        this.ofRight.set(entry.source.ref, entry);
      }
      const groups = isForum(entry.decider) ? this.byForums : this.byOthers;
      const key = caseOf(entry);
      let ofCase = groups.get(key);
      if (!ofCase) {
        ofCase = new GroupsByService(({ decider }) => decider);
        groups.set(key, ofCase);
      }
      ofCase.add(entry.scope.services, entry);
    }
  }

  /** Goes through entries for the same decision and case by other deciders, not forum against forum, whose services meet. */
  eachCandidate(entry: Decision, visit: (other: Decision) => void) {
    const { decider, scope } = entry;
    const key = caseOf(entry);
    this.byOthers.get(key)?.eachMeeting(scope.services, decider, visit);
    if (isForum(decider)) return;
    this.byForums.get(key)?.eachMeeting(scope.services, decider, visit);
  }
}

/** Decision and condition as a key; a name holds no line break that matters. */
function caseOf({ decision, condition }: Decision): string {
  return condition === undefined ? decision : `${decision}\n${condition}`;
}

function isForum(decider: string): boolean {
  return decider.startsWith('forum:');
}

const decisionsByCase = noting(
  graph =>
    new DecisionsByCase(
      [...graph.derive(decisions).byDecision.values()].flat(),
    ),
);
