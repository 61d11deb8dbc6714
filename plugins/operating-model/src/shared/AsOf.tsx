import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { EvaluationSummary } from '@onemap/plugin-operating-model-common';
import { quietColor } from './quietColor';
import { useFormats } from './useFormats';
import { useText } from './useText';

const useStyles = makeStyles(theme => ({
  time: { color: quietColor(theme), whiteSpace: 'nowrap' },
}));

/** As of when the numbers around it are. */
export function AsOf({ evaluation }: { evaluation: EvaluationSummary }) {
  const classes = useStyles();
  const t = useText();
  const formats = useFormats();
  const at = evaluation.checkedAt ?? evaluation.evaluatedAt;
  if (!at) return null;
  return (
    <Typography variant="caption" className={classes.time}>
      {t('shared.asOf', { time: formats.moment(at) })}
    </Typography>
  );
}
