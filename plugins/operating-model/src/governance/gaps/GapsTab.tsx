import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { EvaluationNotes } from '../../gaps/EvaluationNotes';
import { AsOf } from '../../shared/AsOf';
import { DownloadButton } from '../../shared/DownloadButton';
import { Pager } from '../../shared/Pager';
import { Pending } from '../../shared/Pending';
import { Unavailable } from '../../shared/Unavailable';
import { useAnswer } from '../../shared/useAnswer';
import { useText } from '../../shared/useText';
import { useUrlValues } from '../../shared/useUrlValues';
import { GapFilters } from './GapFilters';
import { GapGroups } from './GapGroups';
import { orderOf } from './gapOrder';
import { gapsQuery, listGroupedGaps } from './gapsQuery';
import { LinkedFilters } from './LinkedFilters';

const useStyles = makeStyles(theme => ({
  tab: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2),
  },
  aside: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: theme.spacing(2),
  },
}));

/** Every gap that the reader may see. */
export function GapsTab() {
  const classes = useStyles();
  const t = useText();
  const url = useUrlValues();
  const query = gapsQuery(url);
  const { grouping } = orderOf(url);
  const found = useAnswer(
    ['listFindings', JSON.stringify(query), grouping],
    api => listGroupedGaps(api, query, grouping),
    { keepPrevious: true },
  );
  return (
    <div className={classes.tab}>
      <GapFilters url={url} />
      <div>
        <LinkedFilters url={url} />
      </div>
      <Pending of={found}>
        {page =>
          page.evaluation.state === 'notEvaluated' ? (
            <Unavailable />
          ) : (
            <>
              <div className={classes.aside}>
                <AsOf evaluation={page.evaluation} />
                <DownloadButton
                  label={t('governance.gaps.export')}
                  file="findings.csv"
                  load={api =>
                    api.exportFindings({ ...query, cursor: undefined })
                  }
                />
              </div>
              {page.items.length === 0 && (
                <Typography variant="body1">
                  {t('governance.gaps.none')}
                </Typography>
              )}
              <GapGroups
                gaps={page.items}
                grouping={page.grouping}
                onChanged={found.refresh}
              />
              <Pager what="gaps" shown={page.items.length} page={page} />
              <EvaluationNotes evaluation={page.evaluation} />
            </>
          )
        }
      </Pending>
    </div>
  );
}
