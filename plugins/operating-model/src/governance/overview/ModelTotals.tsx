import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { EvaluationDetail } from '@onemap/plugin-operating-model-common';
import { GapCounts } from '../../gaps/GapCounts';
import { Pending } from '../../shared/Pending';
import { useAnswer } from '../../shared/useAnswer';
import { useText } from '../../shared/useText';
import { LitmusCounts } from './LitmusCounts';
import { ThisWeek } from './ThisWeek';
import { Trend } from './Trend';

const useStyles = makeStyles(theme => ({
  totals: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.4fr)',
    gap: theme.spacing(2, 4),
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  },
  column: { display: 'grid', gap: theme.spacing(2), alignContent: 'start' },
}));

/** How the whole model stands: gaps, litmus answers, gaps over time, what became of them this week. */
export function ModelTotals() {
  const classes = useStyles();
  const latest = useAnswer(['getLatestEvaluation'], api =>
    api.getLatestEvaluation(),
  );
  const trend = useAnswer(['getTrend'], api => api.getTrend());
  return (
    <>
      <div className={classes.totals}>
        <div className={classes.column}>
          <Pending of={latest}>
            {evaluation => <OpenGaps evaluation={evaluation} />}
          </Pending>
          <Pending of={trend}>
            {({ litmus }) => <LitmusCounts litmus={litmus} />}
          </Pending>
        </div>
        {trend.answer && <Trend days={trend.answer.days} />}
      </div>
      <ThisWeek history={trend.answer?.days} />
    </>
  );
}

function OpenGaps({ evaluation }: { evaluation: EvaluationDetail }) {
  const t = useText();
  return (
    <div>
      <Typography variant="h6" component="h2" gutterBottom>
        {t('governance.overview.total')}
      </Typography>
      <GapCounts
        counts={evaluation.gaps}
        isWhole={!evaluation.notChecked.length}
      />
    </div>
  );
}
