import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { severityColor } from '../shared/readableColor';
import { SeverityIcon } from '../shared/SeverityIcon';

const useStyles = makeStyles(theme => ({
  nobody: { color: severityColor(theme, 'error'), fontWeight: 600 },
}));

/** That nobody is there: the one kind of gap that this card shows, because it would mislead. */
export function Nobody({ children }: { children: ReactNode }) {
  return (
    <span className={useStyles().nobody}>
      <SeverityIcon severity="error" /> {children}
    </span>
  );
}
