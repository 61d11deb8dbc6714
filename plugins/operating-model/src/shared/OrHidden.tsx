import { makeStyles } from '@material-ui/core/styles';
import LockOutlinedIcon from '@material-ui/icons/LockOutlined';
import type { Restricted } from '@onemap/plugin-operating-model-common';
import type { ReactNode } from 'react';
import { quietColor } from './quietColor';
import { useText } from './useText';

const useStyles = makeStyles(theme => ({
  hidden: { color: quietColor(theme), fontWeight: 400 },
  icon: { fontSize: '1.1em', verticalAlign: '-0.2em' },
}));

interface OrHiddenProps {
  /** What the field belongs to. */
  of: Restricted;
  /** The field in which nobody is shown. */
  field: string;
  /** What to say where really nobody is there. */
  children: ReactNode;
}

/** That nobody is there; where somebody is and the reader may not see whom, that instead. */
export function OrHidden({ of, field, children }: OrHiddenProps) {
  const classes = useStyles();
  const t = useText();
  if (!of.hiddenIn?.[field]) return <>{children}</>;
  return (
    <span className={classes.hidden}>
      <LockOutlinedIcon className={classes.icon} aria-hidden />{' '}
      {t('shared.hiddenSomebody')}
    </span>
  );
}
