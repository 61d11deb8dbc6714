import { useCallback, useMemo } from 'react';
import { FilterBar } from '../../shared/FilterBar';
import { FilterText } from '../../shared/FilterText';
import { useText } from '../../shared/useText';
import type { UrlValues } from '../../shared/useUrlValues';
import { useWords } from '../../shared/useWords';
import { useEntityChoices } from '../useEntityChoices';
import { UrlFilter } from '../UrlFilter';
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
  const criticalities = useMemo(
    () =>
      CRITICALITIES.map(value => ({ value, text: word('criticality', value) })),
    [word],
  );
  const obligations = useMemo(
    () =>
      facets.obligations.map(value => ({ value, text: word('pack', value) })),
    [facets, word],
  );
  return (
    <FilterBar
      label={t('governance.filter.label')}
      usesMore={MORE.some(key => url.get(key))}
      more={
        <>
          <UrlFilter
            name="department"
            label={t('governance.filter.department')}
            all={any}
            choices={departments}
            url={url}
          />
          <UrlFilter
            name="owner"
            label={t('governance.filter.owner')}
            all={any}
            choices={owners}
            url={url}
          />
          <UrlFilter
            name="obligation"
            label={t('governance.filter.obligation')}
            all={any}
            choices={obligations}
            url={url}
          />
        </>
      }
    >
      <FilterText
        label={t('governance.filter.text')}
        value={url.get('text') ?? ''}
        onChange={onText}
      />
      <UrlFilter
        name="criticality"
        label={t('governance.filter.criticality')}
        all={any}
        choices={criticalities}
        url={url}
      />
    </FilterBar>
  );
}
