import {
  ANNOTATION_EDIT_URL,
  DEFAULT_NAMESPACE,
} from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useMemo } from 'react';
import { EntityPaths } from '../shared/EntityPaths';
import { ServiceOperatingModel } from './ServiceOperatingModel';

/** The operating model of the service whose page this is on. */
export function EntityOperatingModelContent() {
  const { entity } = useEntity();
  const { name, namespace = DEFAULT_NAMESPACE, annotations } = entity.metadata;
  const service = useMemo(() => ({ namespace, name }), [namespace, name]);
  return (
    <EntityPaths>
      <ServiceOperatingModel
        service={service}
        editUrl={annotations?.[ANNOTATION_EDIT_URL]}
      />
    </EntityPaths>
  );
}
