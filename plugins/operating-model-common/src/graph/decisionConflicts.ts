import { decisions, escalation, type Decision } from './decisions';
import { Groups } from './groups';
import type { DecisionRightEntity } from './ModelEntity';
import type { ModelGraph } from './ModelGraph';
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
  const others = [...index.candidates(first)].filter(
    other =>
      overlap(first.scope, other.scope) &&
      !escalations.isOneLine(first.decision, first.decider, other.decider),
  );
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

/** Decisions by class, condition, decider and service, so that only those that can conflict are compared. */
class DecisionsByCase {
  /** The entry of each right that has a decider, by full reference. */
  readonly ofRight = new Map<string, Decision>();
  private readonly all = new Groups<Decision>();
  private readonly universal = new Groups<Decision>();
  private readonly named = new Groups<Decision>();

  constructor(entries: Iterable<Decision>) {
    for (const entry of entries) {
      const key = caseOf(entry, isForum(entry.decider));
      const { services } = entry.scope;
      if (entry.source.kind === 'DecisionRight') {
        this.ofRight.set(entry.source.ref, entry);
      }
      this.all.add(key, entry.decider, entry);
      if (services === 'all') {
        this.universal.add(key, entry.decider, entry);
        continue;
      }
      for (const service of services) {
        this.named.add(`${key}\n${service}`, entry.decider, entry);
      }
    }
  }

  /** Entries for the same decision and case by other deciders, not forum against forum, whose services meet. */
  candidates(entry: Decision): Iterable<Decision> {
    const keys = [caseOf(entry, false)];
    if (!isForum(entry.decider)) keys.push(caseOf(entry, true));
    const { services } = entry.scope;
    const found = new Set<Decision>();
    for (const key of keys) {
      const reached =
        services === 'all'
          ? [this.all.except(key, entry.decider)]
          : [
              this.universal.except(key, entry.decider),
              ...[...services].map(service =>
                this.named.except(`${key}\n${service}`, entry.decider),
              ),
            ];
      for (const entries of reached) {
        for (const each of entries) found.add(each);
      }
    }
    return found;
  }
}

function caseOf({ decision, condition }: Decision, byForum: boolean): string {
  return JSON.stringify([decision, condition ?? null, byForum]);
}

function isForum(decider: string): boolean {
  return decider.startsWith('forum:');
}

function decisionsByCase(graph: ModelGraph): DecisionsByCase {
  return new DecisionsByCase(
    [...graph.derive(decisions).byDecision.values()].flat(),
  );
}
