import { lookedAtBy } from '../model/compare';
import type { JudgeOptions, LocatedFinding } from '../model/judge';
import type { SchemaProblem } from '../model/loadFiles';
import type { Checked } from '../model/session';
import { changedEntities } from './changedEntities';
import type { Change, Difference } from './Difference';
import { touchedForums, touchedServices } from './touched';

/** Compares two states of a model that were checked in the same way. */
export function computeDifference(
  base: string,
  before: Checked,
  now: Checked,
  judging: JudgeOptions,
): Difference {
  const entities = changedEntities(before.model, now.model);
  const refs = [...entities.added, ...entities.removed, ...entities.changed];
  const findings = compare(
    openOf(before),
    openOf(now),
    each => each.fingerprint,
  );
  const graphs = [now.model.graph, before.model.graph];
  return {
    base,
    findings: {
      ...findings,
      // What is not looked at any more is not closed.
      closes: findings.closes.filter(lookedAtBy(now, judging)),
    },
    schemaErrors: compare(
      before.model.problems,
      now.model.problems,
      identityOfProblem,
    ),
    entities,
    services: touchedServices(graphs, refs),
    forums: touchedForums(graphs, refs),
    notChecked: now.notChecked,
    partial: now.partial,
  };
}

function openOf({ findings }: Checked): LocatedFinding[] {
  return findings.filter(({ waived }) => !waived);
}

/** A mistake keeps its identity when lines are added above it. */
function identityOfProblem(problem: SchemaProblem): string {
  const { file, entityRef, path, message } = problem;
  return JSON.stringify([entityRef ?? file, path, message]);
}

function compare<T>(
  before: readonly T[],
  now: readonly T[],
  identityOf: (item: T) => string,
): Change<T> {
  const idsBefore = new Set(before.map(identityOf));
  const idsNow = new Set(now.map(identityOf));
  return {
    opens: now.filter(each => !idsBefore.has(identityOf(each))),
    closes: before.filter(each => !idsNow.has(identityOf(each))),
    leaves: now.filter(each => idsBefore.has(identityOf(each))),
  };
}
