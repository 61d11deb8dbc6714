import { makeStyles } from '@material-ui/core/styles';
import type { ButtonHTMLAttributes } from 'react';

const useStyles = makeStyles(theme => ({
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    margin: 0,
    padding: 0,
    border: 0,
    font: 'inherit',
    color: 'inherit',
    textAlign: 'inherit',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
}));

/** A button without a look of its own, cheap enough for every row of a long list. */
export function PlainButton({
  className,
  ...props
}: ButtonHTMLAttributes<HTMLButtonElement>) {
  const classes = useStyles();
  return (
    <button
      type="button"
      className={`${classes.button} ${className ?? ''}`}
      {...props}
    />
  );
}
