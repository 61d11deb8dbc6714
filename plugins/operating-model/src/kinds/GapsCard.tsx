import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { FindingView, Page } from '@onemap/plugin-operating-model-common';
import { GapCard } from '../gaps/GapCard';
import { governanceRouteRef } from '../routes';
import { AsOf } from '../shared/AsOf';
import { HiddenLine } from '../shared/HiddenLine';
import { Pending } from '../shared/Pending';
import { Unavailable } from '../shared/Unavailable';
import { useAnswer } from '../shared/useAnswer';
import { useText } from '../shared/useText';
import { useEntityRef } from './useEntityRef';

const SHOWN = 10;

const useStyles = makeStyles(theme => ({
  gaps: {
    ...theme.typography.body2,
    color: theme.palette.text.primary,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(1),
  },
}));

/** The gaps that are about the entity of this page or involve it, with remedy, proof and acceptance. */
export function GapsCard() {
  const t = useText();
  const ref = useEntityRef();
  const found = useAnswer(['listFindings', 'about', ref], api =>
    api.listFindings({ about: [ref], limit: SHOWN }),
  );
  return (
    <EntityInfoCard title={t('kinds.gaps.title')}>
      <Pending of={found}>
        {page =>
          page.evaluation.state === 'notEvaluated' ? (
            <Unavailable />
          ) : (
            <Gaps about={ref} page={page} onChanged={found.refresh} />
          )
        }
      </Pending>
    </EntityInfoCard>
  );
}

interface GapsProps {
  /** Full reference of what the gaps are about. */
  about: string;
  page: Page<FindingView>;
  onChanged: () => void;
}

function Gaps({ about, page, onChanged }: GapsProps) {
  const classes = useStyles();
  const t = useText();
  const governance = useRouteRef(governanceRouteRef)();
  const { items, totalItems, hidden, evaluation } = page;
  const isWhole = !evaluation.notChecked.length && !hidden;
  return (
    <div className={classes.gaps}>
      {!items.length && (
        <Typography variant="body2">
          {t(isWhole ? 'kinds.gaps.none' : 'kinds.gaps.noneFound')}
        </Typography>
      )}
      {items.map(gap => (
        <GapCard
          key={gap.fingerprint}
          gap={gap}
          showsServices
          onChanged={onChanged}
        />
      ))}
      {totalItems > items.length && (
        <Link to={`${governance}/gaps?about=${encodeURIComponent(about)}`}>
          {t('kinds.gaps.all', { total: `${totalItems}` })}
        </Link>
      )}
      <HiddenLine count={hidden} />
      <AsOf evaluation={evaluation} />
    </div>
  );
}
