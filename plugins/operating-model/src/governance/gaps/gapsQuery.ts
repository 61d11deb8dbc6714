import {
  BOXES,
  SEVERITIES,
  type FindingsQuery,
  type FindingState,
  type FindingView,
} from '@onemap/plugin-operating-model-common';
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

/** The question that the URL asks. What it names and does not exist is left out. */
export function gapsQuery(url: UrlValues): FindingsQuery {
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

/** What a gap is grouped under. */
const VALUES: Record<Grouping, (gap: FindingView) => string> = {
  severity: gap => gap.severity,
  rule: gap => gap.rule,
  box: gap => gap.box,
  owner: gap => gap.mender?.title ?? '',
  service: gap => gap.serviceEntities[0]?.title ?? '',
};

/** Neighbours that have the same value together, in the order in which they come. */
export function groupGaps(
  gaps: readonly FindingView[],
  grouping: Grouping,
): { value: string; gaps: FindingView[] }[] {
  const groups: { value: string; gaps: FindingView[] }[] = [];
  for (const gap of gaps) {
    const value = VALUES[grouping](gap);
    const last = groups.at(-1);
    if (last?.value === value) last.gaps.push(gap);
    else groups.push({ value, gaps: [gap] });
  }
  return groups;
}
