import { alpha, makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import CheckCircleOutlineIcon from '@material-ui/icons/CheckCircleOutline';
import type { EvaluationSummary } from '@onemap/plugin-operating-model-common';
import { readableColor } from '../shared/readableColor';
import { useFormats } from '../shared/useFormats';
import { useText } from '../shared/useText';

const useStyles = makeStyles(theme => ({
  note: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    padding: theme.spacing(1.5, 2),
    borderRadius: theme.shape.borderRadius,
    backgroundColor: alpha(theme.palette.success.main, 0.1),
  },
  icon: { color: readableColor(theme, theme.palette.success.main) },
  title: { fontWeight: 600 },
}));

interface HealthyNoteProps {
  evaluation: EvaluationSummary;
  /** Whether there are gaps that the reader may not see. */
  isHidden: boolean;
}

/** That there are no gaps, and as of when. Where a part was not looked at, it does not say "no gaps". */
export function HealthyNote({ evaluation, isHidden }: HealthyNoteProps) {
  const classes = useStyles();
  const t = useText();
  const formats = useFormats();
  const at = evaluation.checkedAt ?? evaluation.evaluatedAt;
  const isWhole = !evaluation.notChecked.length && !isHidden;
  return (
    <div className={classes.note}>
      <CheckCircleOutlineIcon className={classes.icon} aria-hidden />
      <Typography variant="body1">
        <span className={classes.title}>
          {isWhole ? t('gaps.healthy') : t('gaps.healthyNotChecked')}
        </span>{' '}
        {at &&
          t('gaps.healthyChecked', {
            time: formats.moment(at),
          })}
      </Typography>
    </div>
  );
}
