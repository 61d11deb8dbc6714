import { ANNOTATION_EDIT_URL } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { FindingView } from '@onemap/plugin-operating-model-common';
import useSWR from 'swr';
import { useText } from '../shared/useText';

/** Where the YAML stands that a gap is about; nothing where the catalog knows of no place to edit it. */
export function WhereToMend({ gap }: { gap: FindingView }) {
  const t = useText();
  const catalog = useApi(catalogApiRef);
  const { data: url } = useSWR(
    ['operating-model', 'editUrl', gap.subject],
    async () => {
      const entity = await catalog.getEntityByRef(gap.subject);
      return entity?.metadata.annotations?.[ANNOTATION_EDIT_URL];
    },
  );
  if (!url) return null;
  return (
    <Link to={url}>
      {t('gaps.editYaml', { name: gap.subjectEntity.title })}
    </Link>
  );
}
