import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { severityColor } from '../../shared/readableColor';
import { SeverityIcon } from '../../shared/SeverityIcon';

const useStyles = makeStyles(theme => ({
  missing: { color: severityColor(theme, 'error'), fontWeight: 600 },
}));

/** Something that should be there and is not. */
export function Missing({ children }: { children: ReactNode }) {
  return (
    <span className={useStyles().missing}>
      <SeverityIcon severity="error" /> {children}
    </span>
  );
}
