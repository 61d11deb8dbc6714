import type { EntitySummary, Restricted } from '../canvas/CanvasModel';
import { summaryOf, summaryOfReference } from '../canvas/computeCanvas';
import { compareText, type Finding } from '../findings/Finding';
import { decisions } from '../graph/decisions';
import { forumPairsOf } from '../graph/forumPairs';
import { isA } from '../graph/ModelEntity';
import type { ModelGraph } from '../graph/ModelGraph';
import { governingForums } from '../graph/serviceIndex';
import { findingsByEntity } from './findingsByEntity';
import { meetingsOf } from './meetings';

/** One forum and what it is for. */
export interface ForumProfile extends EntitySummary, Restricted {
  type: string;
  discipline?: string;
  cadence?: string;
  /** How long a meeting lasts, ISO 8601 duration. */
  duration?: string;
  convenesWithin?: string;
  startsOn?: string;
  owner?: EntitySummary;
  chair?: EntitySummary;
  members: EntitySummary[];
  decides: string[];
  information: EntitySummary[];
  escalatesTo?: EntitySummary;
  /** How many services it governs. */
  services: number;
  findings: string[];
}

/** The same with its meetings in the range that was asked for. */
export interface ForumRow extends ForumProfile {
  meetings: string[];
}

/** Two forums that decide the same. The first is the row, the second stands in it. */
export interface ForumOverlap extends EntitySummary {
  with: EntitySummary;
  decision: string;
  information: 'same' | 'different' | 'none';
}

/** What is so of the forums on every day: who sits where, and which forums decide the same. */
export interface ForumGrid extends Restricted {
  forums: ForumProfile[];
  overlaps: ForumOverlap[];
}

/** `GET /governance/forums`: the same with the meetings from one day until another, `YYYY-MM-DD`. */
export interface ForumCalendar extends Restricted {
  from: string;
  until: string;
  forums: ForumRow[];
  overlaps: ForumOverlap[];
}

/** The forums of the model with their meetings. */
export function forumCalendarOf(
  graph: ModelGraph,
  findings: readonly Finding[],
  range: { from: string; until: string },
): ForumCalendar {
  const { forums, overlaps } = forumGridOf(graph, findings);
  return {
    from: range.from,
    until: range.until,
    forums: withMeetings(graph, forums, range),
    overlaps,
  };
}

/**
 * Forums with the meetings that they have.
 *
 * @param known - what was worked out before for the same days, added to; to work out a rule takes long, and many
 *   forums have the same
 */
export function withMeetings<T extends { ref: string }>(
  graph: ModelGraph,
  forums: readonly T[],
  { from, until }: { from: string; until: string },
  known = new Map<string, string[]>(),
): (T & Pick<ForumRow, 'meetings'>)[] {
  return forums.map(row => {
    const forum = graph.get(row.ref);
    if (!isA(forum, 'Forum')) return { ...row, meetings: [] };
    const key = JSON.stringify([forum.spec.cadence, forum.spec.startsOn]);
    const meetings = known.get(key) ?? meetingsOf(forum, from, until);
    known.set(key, meetings);
    return { ...row, meetings };
  });
}

/** The forums of the model, without their meetings. */
export function forumGridOf(
  graph: ModelGraph,
  findings: readonly Finding[],
): ForumGrid {
  const byEntity = findingsByEntity(findings.filter(({ waived }) => !waived));
  const governing = graph.derive(governingForums);
  const { byDecider } = graph.derive(decisions);
  const forums = graph.entities('Forum');
  return {
    forums: forums.map(forum => {
      const { spec } = forum;
      const decided = (byDecider.get(forum.ref) ?? []).map(
        ({ decision }) => decision,
      );
      return {
        ...summaryOf(forum),
        type: spec.type,
        discipline: spec.discipline,
        cadence: spec.cadence,
        duration: spec.duration,
        convenesWithin: spec.convenesWithin,
        startsOn: spec.startsOn,
        owner: spec.owner && summaryOfReference(spec.owner),
        chair: spec.chair && summaryOfReference(spec.chair),
        members: (spec.members ?? []).map(summaryOfReference),
        decides: [...new Set(decided)].sort(compareText),
        information: (spec.information ?? []).map(summaryOfReference),
        escalatesTo: spec.escalatesTo && summaryOfReference(spec.escalatesTo),
        services: governing.servicesOf(forum).length,
        findings: byEntity.get(forum.ref) ?? [],
      };
    }),
    overlaps: forums.flatMap(forum =>
      forumPairsOf(graph, forum).map(
        ({ first, second, decision, information }) => ({
          ...summaryOf(first),
          with: summaryOf(second),
          decision,
          information,
        }),
      ),
    ),
  };
}
