import { makeStyles } from '@material-ui/core/styles';
import {
  SEVERITIES,
  type GapCounts as Counts,
} from '@onemap/plugin-operating-model-common';
import { quietColor } from '../shared/quietColor';
import { severityColor } from '../shared/readableColor';
import { SeverityIcon } from '../shared/SeverityIcon';
import { useText } from '../shared/useText';

const useStyles = makeStyles(theme => ({
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1.5),
    margin: 0,
    padding: 0,
    listStyle: 'none',
    fontSize: theme.typography.body2.fontSize,
    whiteSpace: 'nowrap',
  },
  error: { color: severityColor(theme, 'error'), fontWeight: 600 },
  warning: { color: severityColor(theme, 'warning'), fontWeight: 600 },
  info: { color: severityColor(theme, 'info') },
  quiet: { color: quietColor(theme) },
}));

interface GapCountsProps {
  counts: Counts;
  /** Whether everything was looked at: only then there are no gaps where none were found. */
  isWhole: boolean;
  /** Leaves out the name of the list, where what stands around it names it. */
  isNamed?: boolean;
}

/** How many gaps are open by severity, and how many are accepted. Zeroes are left out. */
export function GapCounts({
  counts,
  isWhole,
  isNamed = false,
}: GapCountsProps) {
  const classes = useStyles();
  const t = useText();
  const shown = SEVERITIES.filter(severity => counts[severity] > 0);
  return (
    <ul
      className={classes.counts}
      aria-label={isNamed ? undefined : t('gaps.counts.label')}
    >
      {shown.map(severity => (
        <li key={severity} className={classes[severity]}>
          <SeverityIcon severity={severity} />{' '}
          {t(`gaps.counts.${severity}`, { count: counts[severity] })}
        </li>
      ))}
      {!shown.length && (
        <li className={classes.quiet}>
          {t(isWhole ? 'gaps.counts.none' : 'gaps.counts.noneFound')}
        </li>
      )}
      {counts.waived > 0 && (
        <li className={classes.quiet}>
          {t('gaps.counts.waived', { count: counts.waived })}
        </li>
      )}
    </ul>
  );
}
