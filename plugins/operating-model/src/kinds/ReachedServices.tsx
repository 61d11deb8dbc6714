import type { CompoundEntityRef } from '@backstage/catalog-model';
import type {
  ReachAnswer,
  ReachedService,
} from '@onemap/plugin-operating-model-common';
import type { ReactNode } from 'react';
import { HiddenLine } from '../shared/HiddenLine';
import { Pending } from '../shared/Pending';
import { useAnswer } from '../shared/useAnswer';
import { useText } from '../shared/useText';
import { NamedEntities } from '../shared/NamedEntities';
import { ALL_ROWS } from './useEntityRef';

interface ReachedServicesProps {
  entity: CompoundEntityRef;
  /** What to say of the services that are known. */
  children: (answer: ReachAnswer) => ReactNode;
}

/** The services that the process or control of this page holds for. */
export function ReachedServices({ entity, children }: ReachedServicesProps) {
  const { kind, namespace, name } = entity;
  const found = useAnswer(['getReach', kind, namespace, name], api =>
    api.getReach(entity, { limit: ALL_ROWS }),
  );
  return (
    <Pending of={found}>
      {answer => (
        <>
          {children(answer)}
          <HiddenLine count={answer.hidden} />
        </>
      )}
    </Pending>
  );
}

/** How many services, and which. */
export function ServiceNames(props: { services: readonly ReachedService[] }) {
  const t = useText();
  const { services } = props;
  return (
    <>
      {t('kinds.services', { count: services.length })}
      <NamedEntities entities={services} />
    </>
  );
}
