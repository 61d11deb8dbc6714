import { LinkButton, type LinkProps } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  button: { textTransform: 'none', whiteSpace: 'nowrap' },
});

type QuietLinkButtonProps = Pick<LinkProps, 'to' | 'title' | 'children'>;

/** A link that looks like a small button. */
export function QuietLinkButton(props: QuietLinkButtonProps) {
  const classes = useStyles();
  return (
    <LinkButton
      size="small"
      variant="outlined"
      color="primary"
      className={classes.button}
      {...props}
    />
  );
}
