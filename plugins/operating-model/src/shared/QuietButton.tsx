import Button, { type ButtonProps } from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  button: {
    textTransform: 'none',
    whiteSpace: 'nowrap',
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
}));

/** A small button that is there when it is wanted and does not shout before. */
export function QuietButton({ className, ...props }: ButtonProps) {
  const classes = useStyles();
  return (
    <Button
      size="small"
      color="primary"
      className={`${classes.button} ${className ?? ''}`}
      {...props}
    />
  );
}
