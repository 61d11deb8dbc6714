import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useSWR from 'swr';
import { FEW, type Choice } from '../shared/FilterSelect';

/** People that the reader may see. */
interface People {
  /** By name; the value is the full reference. */
  choices: Choice[];
  /** Whether there are more. */
  hasMore: boolean;
}

const NOBODY: People = { choices: [], hasMore: false };

/** What names a person. */
const NAMES = ['metadata.name', 'metadata.title', 'spec.profile.displayName'];

/**
 * The people whose name contains some words; nobody until they are known.
 *
 * @param words - all people where there are none
 */
export function usePeople(words: string): People {
  const catalog = useApi(catalogApiRef);
  const { data = NOBODY } = useSWR(
    ['operating-model', 'people', words],
    async () => {
      const { items, totalItems } = await catalog.queryEntities({
        filter: { kind: 'User' },
        fields: ['kind', 'metadata.namespace', ...NAMES],
        fullTextFilter: { term: words, fields: NAMES },
        orderFields: { field: 'metadata.name', order: 'asc' },
        limit: FEW,
      });
      return {
        choices: choicesOf(items),
        hasMore: totalItems > items.length,
      };
    },
    { keepPreviousData: true },
  );
  return data;
}

function choicesOf(people: readonly Entity[]): Choice[] {
  const names = people.map(nameOf);
  const once = new Set(names);
  const twice = new Set(names.filter(name => !once.delete(name)));
  return people
    .map((person, index) => {
      const value = stringifyEntityRef(person);
      const name = names[index];
      return { value, text: twice.has(name) ? `${name} (${value})` : name };
    })
    .sort((a, b) => a.text.localeCompare(b.text));
}

function nameOf({ metadata, spec }: Entity): string {
  // As the catalog's schema has it.
  const profile = spec?.profile as { displayName?: string } | undefined;
  return metadata.title ?? profile?.displayName ?? metadata.name;
}
