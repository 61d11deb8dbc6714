import { alpha, makeStyles } from '@material-ui/core/styles';
import { CopyButton } from './CopyButton';

const useStyles = makeStyles(theme => ({
  snippet: {
    position: 'relative',
    backgroundColor: alpha(theme.palette.text.primary, 0.05),
    borderRadius: theme.shape.borderRadius,
  },
  code: {
    margin: 0,
    padding: theme.spacing(1, 1.25),
    paddingRight: theme.spacing(6),
    // Long references wrap: YAML is read here and copied, not typed off.
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: 'ui-monospace, Menlo, Consolas, monospace',
    fontSize: '0.75rem',
    lineHeight: 1.5,
    color: theme.palette.text.primary,
  },
  copy: {
    position: 'absolute',
    top: theme.spacing(0.5),
    right: theme.spacing(0.5),
  },
}));

interface YamlSnippetProps {
  yaml: string;
  /** Language of its comments, where it is not the user's. */
  lang?: string;
  label: string;
}

/** YAML with a button that copies it. */
export function YamlSnippet({ yaml, lang, label }: YamlSnippetProps) {
  const classes = useStyles();
  return (
    <div className={classes.snippet} role="group" aria-label={label}>
      <pre className={classes.code} lang={lang}>
        {yaml.trimEnd()}
      </pre>
      <div className={classes.copy}>
        <CopyButton text={yaml} what={label} />
      </div>
    </div>
  );
}
