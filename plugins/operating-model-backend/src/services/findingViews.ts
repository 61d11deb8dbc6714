import {
  restrictFinding,
  summaryOfReference,
  type EntitySummary,
  type FindingView,
  type ModelGraph,
} from '@onemap/plugin-operating-model-common';
import type { FindingRecord } from '../database/FindingsStore';
import { menderOf } from '../evaluation/judge';
import type { Context } from './Context';

/** A finding that the caller may see, as pages show it. */
export function toFindingView(
  record: FindingRecord,
  { live, caller, settings }: Context,
): FindingView {
  const { graph, evaluation } = live;
  const { mentions: _, ...finding } = restrictFinding(
    record.finding,
    caller.canRead,
  );
  const isClosed = record.state === 'resolved';
  const mender = menderOf(graph, finding);
  return {
    ...finding,
    ruleTitle: titleOfRule(finding.rule, settings),
    state: record.state,
    subjectEntity: summary(graph, finding.subject),
    involvedEntities: finding.involves.map(ref => summary(graph, ref)),
    serviceEntities: finding.services.map(ref => summary(graph, ref)),
    ...(mender && caller.canRead(mender)
      ? { mender: summary(graph, mender) }
      : {}),
    firstSeen: record.firstSeen,
    // A gap that is not closed was seen by the last evaluation; its row is written only when it changes.
    lastSeen: isClosed
      ? record.lastSeen
      : (evaluation?.startedAt ?? record.lastSeen),
    ...(record.resolvedAt ? { resolvedAt: record.resolvedAt } : {}),
  };
}

/** An entity by name. */
export function summary(graph: ModelGraph, ref: string): EntitySummary {
  return summaryOfReference({ ref, target: graph.get(ref) });
}

function titleOfRule(id: string, settings: Context['settings']): string {
  // A closed finding may be of a rule that is no longer there.
  return settings.rules.find(({ rule }) => rule.id === id)?.rule.title ?? id;
}
