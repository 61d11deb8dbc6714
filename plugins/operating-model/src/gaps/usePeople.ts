import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useSWR from 'swr';

/** A person as a choice: the full reference, and the name that people know. */
interface Choice {
  value: string;
  text: string;
}

const NONE: Choice[] = [];

/** The people that the reader may see, by name; none until they are known. */
export function usePeople(): Choice[] {
  const catalog = useApi(catalogApiRef);
  const { data = NONE } = useSWR(['operating-model', 'people'], async () => {
    const { items } = await catalog.getEntities({
      filter: { kind: 'User' },
      fields: [
        'kind',
        'metadata.name',
        'metadata.namespace',
        'metadata.title',
        'spec.profile.displayName',
      ],
    });
    return items
      .map(entity => ({
        value: stringifyEntityRef(entity),
        text: nameOf(entity),
      }))
      .sort((a, b) => a.text.localeCompare(b.text));
  });
  return data;
}

function nameOf({ metadata, spec }: Entity): string {
  // As the catalog's schema has it.
  const profile = spec?.profile as { displayName?: string } | undefined;
  return metadata.title ?? profile?.displayName ?? metadata.name;
}
