import type { FindingsQuery } from '@onemap/plugin-operating-model-common';
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

/** How a list of gaps is sorted; grouped where it stands together by that. */
export interface GapOrder extends Pick<FindingsQuery, 'order'> {
  sort: NonNullable<FindingsQuery['sort']>;
  /** Absent in a list without headings. */
  grouping?: Grouping;
}

/** What a list of gaps without headings can be sorted by. */
export const SORTS = {
  worst: { sort: 'severity' },
  oldest: { sort: 'firstSeen', order: 'asc' },
  newest: { sort: 'firstSeen', order: 'desc' },
  subject: { sort: 'subject' },
} as const satisfies Record<string, GapOrder>;

/** One of {@link SORTS}. */
export type GapSort = keyof typeof SORTS;

/** The names of {@link SORTS}. */
// Object.keys forgets that the keys are those of SORTS.
export const SORT_NAMES = Object.keys(SORTS) as GapSort[];

/** The sort that the URL names; none where gaps are grouped. */
export function sortOf(url: UrlValues): GapSort | undefined {
  return SORT_NAMES.find(each => each === url.get('sort'));
}

/** The order that the URL asks for: groups by severity where it says nothing. */
export function orderOf(url: UrlValues): GapOrder {
  const sort = sortOf(url);
  if (sort) return SORTS[sort];
  const grouping =
    GROUPINGS.find(each => each === url.get('group')) ?? 'severity';
  return { sort: grouping, grouping };
}
