import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  facts: {
    ...theme.typography.body2,
    color: theme.palette.text.primary,
    // Links in neighbouring lines stand far enough apart to be hit.
    lineHeight: `${theme.spacing(3)}px`,
    margin: 0,
    display: 'grid',
    gap: theme.spacing(0.5),
    '& ul': { listStyle: 'none', margin: 0, padding: 0 },
  },
}));

/** The lines of a card, each a question and its answer. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={useStyles().facts}>{children}</dl>;
}
