import { BOXES, SEVERITIES } from '@onemap/plugin-operating-model-common';
import { useCallback } from 'react';
import { FilterBar } from '../../shared/FilterBar';
import { FilterSelect } from '../../shared/FilterSelect';
import { FilterText } from '../../shared/FilterText';
import { RefFilter } from '../../shared/RefFilter';
import { useAnswer } from '../../shared/useAnswer';
import { useText } from '../../shared/useText';
import type { UrlValues } from '../../shared/useUrlValues';
import { useWords } from '../../shared/useWords';
import { useEntityChoices } from '../useEntityChoices';
import { useServiceFacets } from '../useServiceFacets';
import { groupingOf, GROUPINGS, STATES } from './gapsQuery';

const REFS = ['service', 'owner'] as const;

/** The filters of the gaps; they stand in the URL. */
export function GapFilters({ url }: { url: UrlValues }) {
  const t = useText();
  const word = useWords();
  const { set } = url;
  const { answer } = useAnswer(['getLatestEvaluation'], api =>
    api.getLatestEvaluation(),
  );
  const departments = useEntityChoices(useServiceFacets().departments);
  const onText = useCallback((text: string) => set({ text }), [set]);
  const rules = answer?.outcomes.map(({ rule }) => rule) ?? url.getAll('rule');
  const any = t('governance.filter.any');
  const choices = (
    vocabulary: 'severity' | 'box' | 'state',
    values: readonly string[],
  ) => values.map(value => ({ value, text: word(vocabulary, value) }));
  return (
    <FilterBar label={t('governance.filter.label')}>
      <FilterText
        label={t('governance.filter.text')}
        value={url.get('text') ?? ''}
        onChange={onText}
      />
      <FilterSelect
        label={t('governance.filter.severity')}
        all={any}
        choices={choices('severity', SEVERITIES)}
        value={url.get('severity')}
        onChange={severity => set({ severity })}
      />
      <FilterSelect
        label={t('governance.filter.box')}
        all={any}
        choices={choices('box', BOXES)}
        value={url.get('box')}
        onChange={box => set({ box })}
      />
      <FilterSelect
        label={t('governance.filter.rule')}
        all={any}
        choices={rules.map(value => ({ value, text: value }))}
        value={url.get('rule')}
        onChange={rule => set({ rule })}
      />
      <FilterSelect
        label={t('governance.filter.department')}
        all={any}
        choices={departments}
        value={url.get('department')}
        onChange={department => set({ department })}
      />
      <FilterSelect
        label={t('governance.filter.state')}
        all={t('governance.filter.current')}
        choices={choices('state', STATES)}
        value={url.get('state')}
        onChange={state => set({ state })}
      />
      <FilterSelect
        label={t('governance.filter.group')}
        choices={GROUPINGS.map(value => ({
          value,
          text: t(`governance.gaps.group.${value}`),
        }))}
        value={groupingOf(url)}
        onChange={group => set({ group })}
      />
      {REFS.map(key => (
        <RefFilter
          key={key}
          label={t(`governance.filter.${key}`)}
          refs={url.getAll(key)}
          onRemove={ref =>
            set({ [key]: url.getAll(key).filter(each => each !== ref) })
          }
        />
      ))}
    </FilterBar>
  );
}
