import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import CloudOffIcon from '@material-ui/icons/CloudOff';
import HourglassEmptyIcon from '@material-ui/icons/HourglassEmpty';
import LockOutlinedIcon from '@material-ui/icons/LockOutlined';
import { unavailability, type Unavailability } from '../api';
import { QuietButton } from './QuietButton';
import { quietColor } from './quietColor';
import { useText } from './useText';

const useStyles = makeStyles(theme => ({
  panel: {
    display: 'flex',
    gap: theme.spacing(2),
    padding: theme.spacing(3),
    maxWidth: theme.spacing(90),
  },
  icon: { color: quietColor(theme) },
  body: { display: 'grid', gap: theme.spacing(1), justifyItems: 'start' },
  quiet: { color: quietColor(theme) },
}));

type Case = Exclude<Unavailability, 'conflict'>;

const ICONS = {
  tooEarly: HourglassEmptyIcon,
  refused: LockOutlinedIcon,
  notFound: HourglassEmptyIcon,
  failed: CloudOffIcon,
};

interface UnavailableProps {
  /** Why; without one, the model was not evaluated yet. */
  error?: Error;
  onRetry?: () => void;
}

/** That there is nothing to show, why, and what helps. */
export function Unavailable({ error, onRetry }: UnavailableProps) {
  const classes = useStyles();
  const t = useText();
  const why = error ? caseOf(error) : 'tooEarly';
  const Icon = ICONS[why];
  const title =
    why === 'failed'
      ? t('shared.unavailable.title')
      : t(`shared.unavailable.${why}Title`);
  const hint =
    why === 'failed'
      ? t('shared.unavailable.hint')
      : t(`shared.unavailable.${why}Hint`);
  return (
    <Paper variant="outlined" className={classes.panel} role="status">
      <Icon className={classes.icon} aria-hidden />
      <div className={classes.body}>
        <Typography variant="h6" component="h2">
          {title}
        </Typography>
        <Typography variant="body2">{hint}</Typography>
        {why === 'failed' && error && (
          <Typography variant="body2" className={classes.quiet}>
            {error.message}
          </Typography>
        )}
        {why === 'failed' && onRetry && (
          <QuietButton variant="outlined" onClick={onRetry}>
            {t('shared.retry')}
          </QuietButton>
        )}
      </div>
    </Paper>
  );
}

/** Nobody changes anything by looking: a conflict here is as unexpected as any failure. */
function caseOf(error: Error): Case {
  const why = unavailability(error);
  return why === 'conflict' ? 'failed' : why;
}
