import type { CompoundEntityRef } from '@backstage/catalog-model';
import {
  pagesOf,
  type ReachAnswer,
  type ReachedService,
} from '@onemap/plugin-operating-model-common';
import type { ReactNode } from 'react';
import type { OperatingModelApi } from '../api';
import { HiddenLine } from '../shared/HiddenLine';
import { Pending } from '../shared/Pending';
import { useAnswer } from '../shared/useAnswer';
import { useText } from '../shared/useText';
import { NamedEntities } from '../shared/NamedEntities';
import { ALL_ROWS } from '../shared/allRows';

interface ReachedServicesProps {
  entity: CompoundEntityRef;
  /** What to say of the services that are known. */
  children: (answer: ReachAnswer) => ReactNode;
}

/** The services that the process, control or forum of this page holds for. */
export function ReachedServices({ entity, children }: ReachedServicesProps) {
  const { kind, namespace, name } = entity;
  const found = useAnswer(['getReach', kind, namespace, name], api =>
    wholeReach(api, entity),
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

/** All of them: what is said counts them. */
async function wholeReach(
  api: OperatingModelApi,
  entity: CompoundEntityRef,
): Promise<ReachAnswer> {
  const pages: ReachAnswer[] = [];
  for await (const page of pagesOf(cursor =>
    api.getReach(entity, { limit: ALL_ROWS, cursor }),
  )) {
    pages.push(page);
  }
  return { ...pages[0], services: pages.flatMap(({ services }) => services) };
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
