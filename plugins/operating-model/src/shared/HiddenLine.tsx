import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import LockOutlinedIcon from '@material-ui/icons/LockOutlined';
import { quietColor } from './quietColor';
import { useText } from './useText';

const useStyles = makeStyles(theme => ({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    color: quietColor(theme),
  },
  icon: { fontSize: '1.1em' },
}));

/** Says how much is left out because the reader may not see it; nothing where nothing is. */
export function HiddenLine({ count }: { count: number | undefined }) {
  const classes = useStyles();
  const t = useText();
  if (!count) return null;
  return (
    <Typography variant="caption" className={classes.line}>
      <LockOutlinedIcon className={classes.icon} aria-hidden />
      {t('shared.hidden', { count })}
    </Typography>
  );
}
