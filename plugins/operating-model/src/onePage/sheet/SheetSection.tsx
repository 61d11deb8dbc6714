import { makeStyles } from '@material-ui/core/styles';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  section: { minWidth: 0, overflowWrap: 'anywhere' },
  title: {
    margin: '0 0 0.25em',
    fontSize: '0.92em',
    fontWeight: 700,
    textTransform: 'uppercase',
    letterSpacing: '0.04em',
    color: theme.palette.text.secondary,
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
}));

interface SheetSectionProps {
  title: string;
  children: ReactNode;
}

/** A titled part of the sheet. */
export function SheetSection({ title, children }: SheetSectionProps) {
  const classes = useStyles();
  const heading = useId();
  return (
    <section className={classes.section} aria-labelledby={heading}>
      <h2 id={heading} className={classes.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
