import { useCallback } from 'react';
import { FilterBar } from '../../shared/FilterBar';
import { FilterSelect } from '../../shared/FilterSelect';
import { FilterText } from '../../shared/FilterText';
import { useText } from '../../shared/useText';
import type { UrlValues } from '../../shared/useUrlValues';
import { useWords } from '../../shared/useWords';
import { useEntityChoices } from '../useEntityChoices';
import { useServiceFacets } from '../useServiceFacets';

const CRITICALITIES = ['critical', 'high', 'medium', 'low'];

/** What is filtered by less often. */
const MORE = ['department', 'owner', 'obligation'];

/** The filters of the services; they stand in the URL. */
export function ServiceFilters({ url }: { url: UrlValues }) {
  const t = useText();
  const word = useWords();
  const { set } = url;
  const facets = useServiceFacets();
  const departments = useEntityChoices(facets.departments);
  const owners = useEntityChoices(facets.owners);
  const onText = useCallback((text: string) => set({ text }), [set]);
  const any = t('governance.filter.any');
  return (
    <FilterBar
      label={t('governance.filter.label')}
      usesMore={MORE.some(key => url.get(key))}
      more={
        <>
          <FilterSelect
            label={t('governance.filter.department')}
            all={any}
            choices={departments}
            value={url.get('department')}
            onChange={department => set({ department })}
          />
          <FilterSelect
            label={t('governance.filter.owner')}
            all={any}
            choices={owners}
            value={url.get('owner')}
            onChange={owner => set({ owner })}
          />
          <FilterSelect
            label={t('governance.filter.obligation')}
            all={any}
            choices={facets.obligations.map(value => ({
              value,
              text: word('pack', value),
            }))}
            value={url.get('obligation')}
            onChange={obligation => set({ obligation })}
          />
        </>
      }
    >
      <FilterText
        label={t('governance.filter.text')}
        value={url.get('text') ?? ''}
        onChange={onText}
      />
      <FilterSelect
        label={t('governance.filter.criticality')}
        all={any}
        choices={CRITICALITIES.map(value => ({
          value,
          text: word('criticality', value),
        }))}
        value={url.get('criticality')}
        onChange={criticality => set({ criticality })}
      />
    </FilterBar>
  );
}
