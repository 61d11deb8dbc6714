import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { FindingView } from '@onemap/plugin-operating-model-common';
import useSWR from 'swr';
import { useText } from '../shared/useText';
import { remedyTargets } from './remedyTargets';
import { YamlPlace } from './YamlPlace';

const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.annotations',
];

/** Where the YAML stands that a remedy changes; of what is new, beside what it can stand. Nothing where the catalog does not say. */
export function WhereToMend({ gap }: { gap: FindingView }) {
  const t = useText();
  const catalog = useApi(catalogApiRef);
  const targets = remedyTargets(gap.remedy);
  const refs = [...new Set([...targets, gap.subject])];
  const { data: entities } = useSWR(
    ['operating-model', 'documents', ...refs],
    async () => {
      const { items } = await catalog.getEntitiesByRefs({
        entityRefs: refs,
        fields: FIELDS,
      });
      return new Map(
        items.flatMap(entity =>
          entity ? [[stringifyEntityRef(entity), entity]] : [],
        ),
      );
    },
  );
  if (!entities) return null;
  const changed = targets.flatMap(ref => entities.get(ref) ?? []);
  const subject = entities.get(gap.subject);
  if (changed.length) {
    return changed.map(entity => (
      <YamlPlace key={stringifyEntityRef(entity)} entity={entity} />
    ));
  }
  if (!subject) return null;
  // What the gap itself speaks of is there; the reader may not see it.
  const isNew = targets.some(ref => !gap.involves.includes(ref));
  return (
    <>
      {isNew && <span>{t('gaps.newYaml')}</span>}
      <YamlPlace entity={subject} />
    </>
  );
}
