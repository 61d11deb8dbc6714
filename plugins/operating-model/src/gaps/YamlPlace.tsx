import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_LOCATION,
  type Entity,
} from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { DocumentPlace } from '../shared/DocumentPlace';
import { useText } from '../shared/useText';

/** Where the YAML of an entity stands: a link where it can be edited, else the file; nothing where the catalog knows neither. */
export function YamlPlace({ entity }: { entity: Entity }) {
  const t = useText();
  const { annotations = {}, title, name } = entity.metadata;
  const url = annotations[ANNOTATION_EDIT_URL];
  const location = annotations[ANNOTATION_LOCATION];
  const named = { name: title ?? name };
  if (url) return <Link to={url}>{t('gaps.editYaml', named)}</Link>;
  if (!location) return null;
  return (
    <span>
      {t('gaps.yamlIn', {
        ...named,
        place: <DocumentPlace key="place" location={location} />,
      })}
    </span>
  );
}
