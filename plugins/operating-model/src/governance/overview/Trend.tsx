import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { TrendDay } from '@onemap/plugin-operating-model-common';
import { Suspense } from 'react';
import { lazyPart } from '../../shared/lazyPart';
import { Progress } from '../../shared/Progress';
import { useText } from '../../shared/useText';
import { TrendTable } from './TrendTable';

// The chart library is large, and the figures above it do not wait for it.
const TrendChart = lazyPart(
  async () => (await import('./TrendChart')).TrendChart,
);

const useStyles = makeStyles(theme => ({
  trend: { minWidth: 0, '& summary': { cursor: 'pointer' } },
  table: { marginTop: theme.spacing(1) },
}));

/** Open gaps over time: a chart, and for who cannot see it a table. */
export function Trend({ days }: { days: readonly TrendDay[] }) {
  const classes = useStyles();
  const t = useText();
  return (
    <section className={classes.trend}>
      <Typography variant="h6" component="h2">
        {t('governance.trend.title')}
      </Typography>
      {days.length < 2 ? (
        <Typography variant="body2">{t('governance.trend.young')}</Typography>
      ) : (
        <>
          <Suspense fallback={<Progress />}>
            <TrendChart days={days} />
          </Suspense>
          <details>
            <summary>{t('governance.trend.table')}</summary>
            <div className={classes.table}>
              <TrendTable days={days} />
            </div>
          </details>
        </>
      )}
    </section>
  );
}
