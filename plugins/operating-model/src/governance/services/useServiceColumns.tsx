import { useRouteRef } from '@backstage/core-plugin-api';
import type { ServiceRow } from '@onemap/plugin-operating-model-common';
import { GapCounts } from '../../gaps/GapCounts';
import { governanceRouteRef } from '../../routes';
import type { Column } from '../../shared/DataTable';
import { EntityLink } from '../../shared/EntityLink';
import { EntityOrNobody } from '../../shared/EntityOrNobody';
import { InnerLink } from '../../shared/InnerLink';
import { VisuallyHidden } from '../../shared/VisuallyHidden';
import { useText } from '../../shared/useText';
import { useWords } from '../../shared/useWords';
import { LitmusSigns } from './LitmusSigns';
import { SignOffs } from './SignOffs';

/** What the list of services says about each. */
export function useServiceColumns(): Column<ServiceRow>[] {
  const t = useText();
  const word = useWords();
  const governance = useRouteRef(governanceRouteRef)();
  return [
    {
      key: 'service',
      title: t('governance.services.service'),
      sort: 'title',
      render: service => <EntityLink entity={service} />,
    },
    {
      key: 'gaps',
      title: t('governance.services.gaps'),
      sort: 'gaps',
      render: service => (
        <InnerLink
          to={`${governance}/gaps?service=${encodeURIComponent(service.ref)}`}
          name={service.title}
        >
          <VisuallyHidden>
            {t('governance.services.showGaps', { service: service.title })}
            :{' '}
          </VisuallyHidden>
          <GapCounts counts={service.gaps} isWhole={false} isNamed />
        </InnerLink>
      ),
    },
    {
      key: 'litmus',
      title: t('governance.services.litmus'),
      render: service => <LitmusSigns litmus={service.litmus} />,
    },
    {
      key: 'signOffs',
      title: t('governance.services.signOffs'),
      render: service => <SignOffs signOffs={service.signOffs} />,
    },
    {
      key: 'criticality',
      title: t('governance.services.criticality'),
      sort: 'criticality',
      render: service => word('criticality', service.criticality),
    },
    {
      key: 'owner',
      title: t('governance.services.owner'),
      render: service => (
        <EntityOrNobody of={service} field="owner">
          {t('governance.services.nobody')}
        </EntityOrNobody>
      ),
    },
    {
      key: 'department',
      title: t('governance.services.department'),
      sort: 'department',
      render: service =>
        service.department && <EntityLink entity={service.department} />,
    },
    {
      key: 'obligations',
      title: t('governance.services.obligations'),
      render: service =>
        service.obligations.map(each => word('pack', each)).join(', '),
    },
  ];
}
