import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { EntitySummary } from '@onemap/plugin-operating-model-common';
import useSWR from 'swr';
import type { Answer } from './useAnswer';

const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
];

/**
 * Those of some entities that the reader may read, by reference. A relation names its target to whoever
 * reads the entity that it starts at, so what the catalog does not give back must not be shown.
 */
export function useReadable(
  refs: readonly string[],
): Answer<ReadonlyMap<string, EntitySummary>> {
  const catalog = useApi(catalogApiRef);
  const { data, error, isLoading, mutate } = useSWR<
    ReadonlyMap<string, EntitySummary>,
    Error
  >(['operating-model', 'readable', ...refs], async () => {
    if (!refs.length) return new Map();
    const { items } = await catalog.getEntitiesByRefs({
      entityRefs: [...refs],
      fields: FIELDS,
    });
    return new Map(
      items.flatMap(entity => {
        if (!entity) return [];
        const ref = stringifyEntityRef(entity);
        const { title, name } = entity.metadata;
        return [[ref, { ref, kind: entity.kind, title: title ?? name }]];
      }),
    );
  });
  return { answer: data, error, isWaiting: isLoading, refresh: () => mutate() };
}
