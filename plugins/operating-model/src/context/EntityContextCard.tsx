import {
  DEFAULT_NAMESPACE,
  getCompoundEntityRef,
} from '@backstage/catalog-model';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Pending } from '../shared/Pending';
import { useAnswer } from '../shared/useAnswer';
import { useText } from '../shared/useText';
import { EntityContextView } from './EntityContextView';

/** Who owns the entity of this page, and who decides about it: for an engineer at night. */
export function EntityContextCard() {
  const t = useText();
  const { entity } = useEntity();
  const ref = getCompoundEntityRef(entity);
  const found = useAnswer(
    ['getContext', ref.kind, ref.namespace ?? DEFAULT_NAMESPACE, ref.name],
    api => api.getContext(ref),
  );
  return (
    <EntityInfoCard title={t('context.title')}>
      <Pending of={found}>
        {context => <EntityContextView context={context} />}
      </Pending>
    </EntityInfoCard>
  );
}
