import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_LOCATION,
} from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { FindingView } from '@onemap/plugin-operating-model-common';
import useSWR from 'swr';
import { DocumentPlace } from '../shared/DocumentPlace';
import { useText } from '../shared/useText';

/** Where the YAML stands that a gap is about: a link where it can be edited, else the file; nothing where the catalog knows neither. */
export function WhereToMend({ gap }: { gap: FindingView }) {
  const t = useText();
  const catalog = useApi(catalogApiRef);
  const { data: annotations = {} } = useSWR(
    ['operating-model', 'annotations', gap.subject],
    async () =>
      (await catalog.getEntityByRef(gap.subject))?.metadata.annotations,
  );
  const name = gap.subjectEntity.title;
  const url = annotations[ANNOTATION_EDIT_URL];
  const location = annotations[ANNOTATION_LOCATION];
  if (url) return <Link to={url}>{t('gaps.editYaml', { name })}</Link>;
  if (!location) return null;
  return (
    <span>
      {t('gaps.yamlIn', {
        name,
        place: <DocumentPlace key="place" location={location} />,
      })}
    </span>
  );
}
