import { BOXES, SEVERITIES } from '@onemap/plugin-operating-model-common';
import { useCallback, useMemo } from 'react';
import { FilterBar } from '../../shared/FilterBar';
import { FilterText } from '../../shared/FilterText';
import { useAnswer } from '../../shared/useAnswer';
import { useText } from '../../shared/useText';
import type { UrlValues } from '../../shared/useUrlValues';
import { useWords } from '../../shared/useWords';
import { useEntityChoices } from '../useEntityChoices';
import { UrlFilter } from '../UrlFilter';
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
  const any = t('governance.filter.any');
  const words = useMemo(
    () => ({
      severity: choicesOf(SEVERITIES, each => word('severity', each)),
      box: choicesOf(BOXES, each => word('box', each)),
      state: choicesOf(STATES, each => word('state', each)),
    }),
    [word],
  );
  const rules = useMemo(
    () =>
      choicesOf(
        answer?.outcomes.map(({ rule }) => rule) ?? url.getAll('rule'),
        rule => rule,
      ),
    [answer, url],
  );
  return (
    <FilterBar
      label={t('governance.filter.label')}
      usesMore={MORE.some(key => url.get(key))}
      more={
        <>
          <UrlFilter
            name="box"
            label={t('governance.filter.box')}
            all={any}
            choices={words.box}
            url={url}
          />
          <UrlFilter
            name="rule"
            label={t('governance.filter.rule')}
            all={any}
            choices={rules}
            url={url}
          />
          {REFS.map(key => (
            <UrlFilter
              key={key}
              name={key}
              label={t(`governance.filter.${key}`)}
              all={any}
              choices={entities[key]}
              url={url}
            />
          ))}
          <UrlFilter
            name="state"
            label={t('governance.filter.state')}
            all={t('governance.filter.current')}
            choices={words.state}
            url={url}
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
      <UrlFilter
        name="severity"
        label={t('governance.filter.severity')}
        all={any}
        choices={words.severity}
        url={url}
      />
    </FilterBar>
  );
}

function choicesOf<T extends string>(
  values: readonly T[],
  textOf: (value: T) => string,
) {
  return values.map(value => ({ value, text: textOf(value) }));
}
