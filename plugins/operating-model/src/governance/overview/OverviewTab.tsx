import { useRouteRef } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import {
  BOXES,
  type Page,
  type ServiceRow,
} from '@onemap/plugin-operating-model-common';
import { governanceRouteRef } from '../../routes';
import { EntityLink } from '../../shared/EntityLink';
import { Pager } from '../../shared/Pager';
import { useText } from '../../shared/useText';
import { useUrlValues } from '../../shared/useUrlValues';
import { useWords } from '../../shared/useWords';
import { LitmusSigns } from '../services/LitmusSigns';
import { GridFrame } from '../GridFrame';
import { Matrix } from '../Matrix';
import { HeatCell } from './HeatCell';
import { ModelTotals } from './ModelTotals';

const SHOWN = 25;

/** Where the gaps are: services × boxes. */
export function OverviewTab() {
  const cursor = useUrlValues().get('cursor');
  return (
    <GridFrame
      question={['listServices', 'worst', cursor]}
      ask={api => api.listServices({ sort: 'gaps', limit: SHOWN, cursor })}
    >
      {page => <HeatMap page={page} />}
    </GridFrame>
  );
}

function HeatMap({ page }: { page: Page<ServiceRow> }) {
  const t = useText();
  const word = useWords();
  const governance = useRouteRef(governanceRouteRef)();
  return (
    <>
      <ModelTotals />
      <div>
        <Typography variant="h6" component="h2">
          {t('governance.overview.title')}
        </Typography>
        <Typography variant="body2">{t('governance.overview.hint')}</Typography>
      </div>
      <Matrix
        label={t('governance.overview.label')}
        corner={t('governance.overview.service')}
        columns={[
          ...BOXES.map(box => ({ key: box, title: word('box', box) })),
          { key: 'litmus', title: t('governance.services.litmus') },
        ]}
        rows={page.items}
        keyOf={service => service.ref}
        titleOf={service => <EntityLink entity={service} />}
        cellOf={(service, column) => {
          if (column === 'litmus')
            return <LitmusSigns litmus={service.litmus} />;
          const box = BOXES.find(each => each === column);
          return (
            box && (
              <HeatCell service={service} box={box} governance={governance} />
            )
          );
        }}
      />
      <Pager what="services" shown={page.items.length} page={page} />
    </>
  );
}
