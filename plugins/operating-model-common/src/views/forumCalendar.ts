import type { EntitySummary, Restricted } from '../canvas/CanvasModel';
import { summaryOf, summaryOfReference } from '../canvas/computeCanvas';
import { compareText, type Finding } from '../findings/Finding';
import { decisions } from '../graph/decisions';
import { forumPairsOf } from '../graph/forumPairs';
import type { ModelGraph } from '../graph/ModelGraph';
import { governingForums } from '../graph/serviceIndex';
import { findingsByEntity } from './findingsByEntity';
import { meetingsOf } from './meetings';

/** One forum, its meetings and what it is for. */
export interface ForumRow extends EntitySummary, Restricted {
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
  /** Meetings in the range that was asked for. */
  meetings: string[];
  findings: string[];
}

/** Two forums that decide the same. The first is the row, the second stands in it. */
export interface ForumOverlap extends EntitySummary {
  with: EntitySummary;
  decision: string;
  information: 'same' | 'different' | 'none';
}

/** `GET /governance/forums`: the calendar, who sits where, and which forums decide the same. */
export interface ForumCalendar extends Restricted {
  from: string;
  until: string;
  forums: ForumRow[];
  overlaps: ForumOverlap[];
}

/** The forums of the model with their meetings from one day until another, `YYYY-MM-DD`. */
export function forumCalendarOf(
  graph: ModelGraph,
  findings: readonly Finding[],
  { from, until }: { from: string; until: string },
): ForumCalendar {
  const byEntity = findingsByEntity(findings.filter(({ waived }) => !waived));
  const governing = graph.derive(governingForums);
  const { byDecider } = graph.derive(decisions);
  const forums = graph.entities('Forum');
  return {
    from,
    until,
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
        meetings: meetingsOf(forum, from, until),
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
