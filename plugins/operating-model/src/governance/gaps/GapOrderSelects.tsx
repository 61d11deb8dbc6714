import { memo } from 'react';
import { FilterSelect } from '../../shared/FilterSelect';
import { useText } from '../../shared/useText';
import type { UrlValues } from '../../shared/useUrlValues';
import { GROUPINGS, orderOf, SORT_NAMES, sortOf } from './gapOrder';

function OrderSelects({ url }: { url: UrlValues }) {
  const t = useText();
  const { set } = url;
  return (
    <>
      <FilterSelect
        label={t('governance.filter.group')}
        all={t('governance.gaps.ungrouped')}
        choices={GROUPINGS.map(value => ({
          value,
          text: t(`governance.gaps.group.${value}`),
        }))}
        value={orderOf(url).grouping}
        onChange={group => set({ group, sort: group ? null : 'worst' })}
      />
      <FilterSelect
        label={t('governance.filter.sort')}
        all={t('governance.gaps.byGroup')}
        choices={SORT_NAMES.map(value => ({
          value,
          text: t(`governance.gaps.sort.${value}`),
        }))}
        value={sortOf(url)}
        onChange={sort => set({ sort, group: null })}
      />
    </>
  );
}

/** What gaps are grouped by or, without groups, sorted by; choosing one takes the other back. */
export const GapOrderSelects = memo(OrderSelects);
