import Typography from '@material-ui/core/Typography';
import type { AnsweredInPages } from '@onemap/plugin-operating-model-common';
import { useCallback, type ReactNode } from 'react';
import { FilterBar } from '../shared/FilterBar';
import { FilterText } from '../shared/FilterText';
import { useText } from '../shared/useText';
import { useUrlValues } from '../shared/useUrlValues';

interface RowFilterProps<T> {
  rows: readonly T[];
  page: Pick<AnsweredInPages, 'nextCursor'>;
  /** What a row is found by: its name and the names in it. */
  wordsOf: (row: T) => readonly (string | undefined)[];
  children: (rows: readonly T[]) => ReactNode;
}

/**
 * Rows that hold the words in the URL. Only where all of them stand on one page: on one page of several, what
 * is on another would seem not to be there.
 */
export function RowFilter<T>(props: RowFilterProps<T>) {
  const { rows, page, wordsOf, children } = props;
  const t = useText();
  const { get, set } = useUrlValues();
  const onText = useCallback((text: string) => set({ text }), [set]);
  if (page.nextCursor !== undefined || get('cursor')) {
    return <>{children(rows)}</>;
  }
  const asked = get('text') ?? '';
  const words = asked.toLowerCase().split(/\s+/);
  const found = rows.filter(row => {
    const text = wordsOf(row).filter(Boolean).join('\n').toLowerCase();
    return words.every(word => text.includes(word));
  });
  return (
    <>
      <FilterBar label={t('governance.filter.label')}>
        <FilterText
          label={t('governance.filter.text')}
          value={asked}
          onChange={onText}
        />
      </FilterBar>
      {asked && !found.length ? (
        <Typography variant="body1">{t('governance.noMatch')}</Typography>
      ) : (
        children(found)
      )}
    </>
  );
}
