import {
  BOXES,
  SEVERITIES,
  type FindingsQuery,
  type FindingState,
  type FindingView,
  type Page,
} from '@onemap/plugin-operating-model-common';
import type { OperatingModelApi } from '../../api';
import type { UrlValues } from '../../shared/useUrlValues';

/** What gaps can be grouped by; the backend sorts by it, so that a group stands together. */
export const GROUPINGS = [
  'severity',
  'rule',
  'box',
  'owner',
  'service',
] as const;

/** One of {@link GROUPINGS}. */
export type Grouping = (typeof GROUPINGS)[number];

/** The states of a finding. */
export const STATES: readonly FindingState[] = ['open', 'waived', 'resolved'];

/** What gaps are grouped by, as the URL says. */
export function groupingOf(url: UrlValues): Grouping {
  return GROUPINGS.find(each => each === url.get('group')) ?? 'severity';
}

/** A question for gaps that stand together by what they are sorted by. */
export type GapsQuery = FindingsQuery & { sort: Grouping };

/** The question that the URL asks. What it names and does not exist is left out. */
export function gapsQuery(url: UrlValues): GapsQuery {
  const known = <T extends string>(key: string, values: readonly T[]) =>
    url.getAll(key).flatMap(each => values.find(value => value === each) ?? []);
  return {
    text: url.get('text'),
    severity: known('severity', SEVERITIES),
    box: known('box', BOXES),
    state: known('state', STATES),
    rule: url.getAll('rule'),
    service: url.getAll('service'),
    owner: url.getAll('owner'),
    department: url.getAll('department'),
    subject: url.getAll('subject'),
    about: url.getAll('about'),
    openedSince: url.get('openedSince'),
    resolvedSince: url.get('resolvedSince'),
    sort: groupingOf(url),
    cursor: url.get('cursor'),
  };
}

/** A page of gaps with what it was asked to stand together by. */
export interface GroupedGaps extends Page<FindingView> {
  grouping: Grouping;
}

/** Asks for gaps in groups. While the next answer is awaited, the shown one keeps the grouping that it was sorted by. */
export async function listGroupedGaps(
  api: Pick<OperatingModelApi, 'listFindings'>,
  query: GapsQuery,
): Promise<GroupedGaps> {
  return { ...(await api.listFindings(query)), grouping: query.sort };
}

/** A group of gaps; the value is the reference of an owner or a service, or empty where there is none. */
export interface GapGroup {
  value: string;
  gaps: FindingView[];
}

const VALUES: Record<Grouping, (gap: FindingView) => string> = {
  severity: gap => gap.severity,
  rule: gap => gap.rule,
  box: gap => gap.box,
  owner: gap => gap.mender?.ref ?? '',
  service: gap => gap.serviceEntities[0]?.ref ?? '',
};

/** Gaps that have the same value together, in the order in which they come; each value once. */
export function groupGaps(
  gaps: readonly FindingView[],
  grouping: Grouping,
): GapGroup[] {
  const groups = new Map<string, GapGroup>();
  for (const gap of gaps) {
    const value = VALUES[grouping](gap);
    const group = groups.get(value);
    if (group) group.gaps.push(gap);
    else groups.set(value, { value, gaps: [gap] });
  }
  return [...groups.values()];
}
