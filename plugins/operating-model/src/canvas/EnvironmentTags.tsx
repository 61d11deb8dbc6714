import { makeStyles } from '@material-ui/core/styles';
import { quietColor } from '../shared/quietColor';
import { useWords } from '../shared/useWords';

const useStyles = makeStyles(theme => ({
  tag: {
    padding: theme.spacing(0, 0.5),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    color: quietColor(theme),
    fontSize: '0.6875rem',
    lineHeight: 1.5,
    whiteSpace: 'nowrap',
  },
}));

/** The environments that something is narrowed to; nothing where it holds everywhere. */
export function EnvironmentTags(props: { environments: readonly string[] }) {
  return (
    <>
      {props.environments.map(environment => (
        <Tag key={environment} environment={environment} />
      ))}
    </>
  );
}

function Tag({ environment }: { environment: string }) {
  const classes = useStyles();
  const word = useWords();
  return (
    <span className={classes.tag}>{word('environment', environment)}</span>
  );
}
