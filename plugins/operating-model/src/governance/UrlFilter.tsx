import { memo } from 'react';
import { FilterSelect, type FilterSelectProps } from '../shared/FilterSelect';
import type { UrlValues } from '../shared/useUrlValues';

interface UrlFilterProps extends Pick<
  FilterSelectProps,
  'label' | 'all' | 'choices'
> {
  /** Under which the value stands in the URL. */
  name: string;
  url: UrlValues;
}

function Filter({ name, url, ...props }: UrlFilterProps) {
  return (
    <FilterSelect
      {...props}
      value={url.get(name)}
      onChange={value => url.set({ [name]: value })}
    />
  );
}

/** A filter whose value stands in the URL. A list has many, with hundreds of choices: drawn again is only what changed. */
export const UrlFilter = memo(Filter);
