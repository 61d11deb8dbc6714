import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { quietColor } from './quietColor';

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    // Fields have their own, which must not depend on whose styles come later.
    '& > :not(.MuiTextField-root)': { minWidth: 0 },
    '& .MuiInputLabel-root:not(.Mui-focused)': { color: quietColor(theme) },
    [theme.breakpoints.down('xs')]: {
      // As wide as its longest value, and alone in its line where two have no room.
      '& > .MuiTextField-root': { flex: '1 1 40%', minWidth: 'fit-content' },
    },
  },
}));

/** The filters of a list. */
export function FilterBar(props: { label: string; children: ReactNode }) {
  return (
    <div className={useStyles().bar} role="search" aria-label={props.label}>
      {props.children}
    </div>
  );
}
