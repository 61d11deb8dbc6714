import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  FindingsQuery,
  TrendDay,
} from '@onemap/plugin-operating-model-common';
import { SaidText } from '../../gaps/SaidText';
import { useGapTexts } from '../../gaps/useGapTexts';
import { governanceRouteRef } from '../../routes';
import { HiddenLine } from '../../shared/HiddenLine';
import { Pending } from '../../shared/Pending';
import { SeverityIcon } from '../../shared/SeverityIcon';
import { useAnswer } from '../../shared/useAnswer';
import { useFormats } from '../../shared/useFormats';
import { useText } from '../../shared/useText';

const SHOWN = 5;
const DAYS = 7;

const useStyles = makeStyles(theme => ({
  week: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: theme.spacing(2, 4),
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    lineHeight: `${theme.spacing(3)}px`,
  },
  all: { display: 'inline-block', lineHeight: `${theme.spacing(3)}px` },
  gap: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: theme.spacing(0.5),
    // As tall as the line beside it, so that it stands in its middle.
    '& > svg': { height: theme.spacing(3) },
  },
}));

interface ThisWeekProps {
  /** The days of which there are figures; absent until they are known. */
  history?: readonly TrendDay[];
}

/** What opened and what closed in the last seven days. What the first evaluation found did not open then. */
export function ThisWeek({ history = [] }: ThisWeekProps) {
  const classes = useStyles();
  const since = dayBefore(DAYS);
  const isYoung = history.length > 0 && history.length <= DAYS;
  return (
    <div className={classes.week}>
      <Gaps
        what="opened"
        query={{ openedSince: since }}
        begins={isYoung ? history[0].day : undefined}
      />
      <Gaps
        what="closed"
        query={{ state: ['resolved'], resolvedSince: since }}
      />
    </div>
  );
}

interface GapsProps {
  what: 'opened' | 'closed';
  query: Pick<FindingsQuery, 'state' | 'openedSince' | 'resolvedSince'>;
  /** The day of the first evaluation, where it is among those that are asked for. */
  begins?: string;
}

function Gaps({ what, query, begins }: GapsProps) {
  const classes = useStyles();
  const t = useText();
  const { headlineOf } = useGapTexts();
  const formats = useFormats();
  const governance = useRouteRef(governanceRouteRef)();
  const found = useAnswer(['listFindings', what, JSON.stringify(query)], api =>
    api.listFindings({ ...query, limit: SHOWN }),
  );
  const search = new URLSearchParams(
    Object.entries(query).map(([key, value]) => [key, String(value)]),
  );
  return (
    <section>
      <Pending of={found}>
        {({ items, totalItems, hidden }) => (
          <>
            <Typography variant="h6" component="h2">
              {begins
                ? t('governance.week.found', {
                    date: formats.date(begins),
                    total: formats.number(totalItems),
                  })
                : t(`governance.week.${what}`, {
                    total: formats.number(totalItems),
                  })}
            </Typography>
            <ul className={classes.list}>
              {items.map(gap => (
                <li key={gap.fingerprint} className={classes.gap}>
                  <SeverityIcon severity={gap.severity} />
                  <Link to={`${governance}/gaps/${gap.fingerprint}`}>
                    <SaidText said={headlineOf(gap)} />
                  </Link>
                </li>
              ))}
            </ul>
            {totalItems > items.length && (
              <Link to={`${governance}/gaps?${search}`} className={classes.all}>
                {t('governance.week.all', {
                  total: formats.number(totalItems),
                })}
              </Link>
            )}
            <HiddenLine count={hidden} />
          </>
        )}
      </Pending>
    </section>
  );
}

function dayBefore(days: number): string {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() - days);
  return day.toISOString().slice(0, 10);
}
