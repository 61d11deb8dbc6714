import { BOXES, SEVERITIES } from '@onemap/plugin-operating-model-common';
import { useCallback } from 'react';
import { FilterBar } from '../../shared/FilterBar';
import { FilterSelect } from '../../shared/FilterSelect';
import { FilterText } from '../../shared/FilterText';
import { useAnswer } from '../../shared/useAnswer';
import { useText } from '../../shared/useText';
import type { UrlValues } from '../../shared/useUrlValues';
import { useWords } from '../../shared/useWords';
import { useEntityChoices } from '../useEntityChoices';
import { useServiceFacets } from '../useServiceFacets';
import { GapOrderSelects } from './GapOrderSelects';
import { STATES } from './gapsQuery';
import { useGapFacets } from './useGapFacets';

const REFS = ['service', 'owner', 'department'] as const;

/** What is filtered by less often, and the order. */
const MORE = [...REFS, 'box', 'rule', 'state', 'group', 'sort'];

/** The filters of the gaps; they stand in the URL. */
export function GapFilters({ url }: { url: UrlValues }) {
  const t = useText();
  const word = useWords();
  const { set } = url;
  const { answer } = useAnswer(['getLatestEvaluation'], api =>
    api.getLatestEvaluation(),
  );
  const { services, owners } = useGapFacets();
  const entities = {
    service: services,
    owner: useEntityChoices(owners),
    department: useEntityChoices(useServiceFacets().departments),
  };
  const onText = useCallback((text: string) => set({ text }), [set]);
  const rules = answer?.outcomes.map(({ rule }) => rule) ?? url.getAll('rule');
  const any = t('governance.filter.any');
  const choices = (
    vocabulary: 'severity' | 'box' | 'state',
    values: readonly string[],
  ) => values.map(value => ({ value, text: word(vocabulary, value) }));
  return (
    <FilterBar
      label={t('governance.filter.label')}
      usesMore={MORE.some(key => url.get(key))}
      more={
        <>
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
          {REFS.map(key => (
            <FilterSelect
              key={key}
              label={t(`governance.filter.${key}`)}
              all={any}
              choices={entities[key]}
              value={url.get(key)}
              onChange={ref => set({ [key]: ref })}
            />
          ))}
          <FilterSelect
            label={t('governance.filter.state')}
            all={t('governance.filter.current')}
            choices={choices('state', STATES)}
            value={url.get('state')}
            onChange={state => set({ state })}
          />
          <GapOrderSelects url={url} />
        </>
      }
    >
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
    </FilterBar>
  );
}
