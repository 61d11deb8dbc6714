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
import { orderOf, type Grouping } from './gapOrder';

/** The states of a finding. */
export const STATES: readonly FindingState[] = ['open', 'waived', 'resolved'];

/** The question that the URL asks. What it names and does not exist is left out. */
export function gapsQuery(url: UrlValues): FindingsQuery {
  const known = <T extends string>(key: string, values: readonly T[]) =>
    url.getAll(key).flatMap(each => values.find(value => value === each) ?? []);
  const { sort, order } = orderOf(url);
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
    sort,
    order,
    cursor: url.get('cursor'),
  };
}

/** A page of gaps with what it was asked to stand together by. */
export interface GroupedGaps extends Page<FindingView> {
  grouping?: Grouping;
}

/** Asks for gaps in groups. While the next answer is awaited, the shown one keeps the grouping that it was sorted by. */
export async function listGroupedGaps(
  api: Pick<OperatingModelApi, 'listFindings'>,
  query: FindingsQuery,
  grouping: Grouping | undefined,
): Promise<GroupedGaps> {
  return { ...(await api.listFindings(query)), grouping };
}
