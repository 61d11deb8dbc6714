import { makeStyles } from '@material-ui/core/styles';
import LockOutlinedIcon from '@material-ui/icons/LockOutlined';
import type { ReactNode } from 'react';
import { quietColor } from './quietColor';

const useStyles = makeStyles(theme => ({
  locked: { color: quietColor(theme), fontWeight: 400 },
  icon: { fontSize: '1.1em', verticalAlign: '-0.2em' },
}));

/** Words in the place of what the reader may not see. */
export function Locked({ children }: { children: ReactNode }) {
  const classes = useStyles();
  return (
    <span className={classes.locked}>
      <LockOutlinedIcon className={classes.icon} aria-hidden /> {children}
    </span>
  );
}
