import { Link, MarkdownContent } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useParams } from 'react-router-dom';
import { governanceRouteRef } from '../../routes';
import { Pending } from '../../shared/Pending';
import { SeverityIcon } from '../../shared/SeverityIcon';
import { useAnswer } from '../../shared/useAnswer';
import { useText } from '../../shared/useText';
import { useWords } from '../../shared/useWords';

const useStyles = makeStyles(theme => ({
  page: { padding: theme.spacing(2, 3), maxWidth: theme.spacing(110) },
  facts: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0, 2) },
}));

/** The documentation of a rule: what it finds, why, how to mend it, when to accept it. */
export function RulePage() {
  const classes = useStyles();
  const t = useText();
  const word = useWords();
  const governance = useRouteRef(governanceRouteRef)();
  const { rule: id = '' } = useParams();
  const found = useAnswer(['getRule', id], api => api.getRule(id));
  return (
    <Pending of={found}>
      {rule => (
        <Paper variant="outlined" className={classes.page}>
          <div className={classes.facts}>
            <code>{rule.id}</code>
            <span>
              <SeverityIcon severity={rule.severity} />{' '}
              {word('severity', rule.severity)}
            </span>
            <span>{word('box', rule.box)}</span>
            <Link to={`${governance}/gaps?rule=${rule.id}`}>
              {t('governance.rule.showGaps')}
            </Link>
          </div>
          {rule.off && <strong>{t('governance.rule.off')}</strong>}
          {rule.documentation ? (
            // The documentation is in English alone.
            <div lang="en">
              <MarkdownContent content={rule.documentation} />
            </div>
          ) : (
            <>
              <Typography variant="h5" component="h2">
                {rule.title}
              </Typography>
              <Typography variant="body1">{rule.rationale}</Typography>
              <Typography variant="body2">
                {t('governance.rule.noDocumentation')}
              </Typography>
            </>
          )}
          {rule.basis.length > 0 && (
            <Typography variant="body2">
              {t('governance.rule.basis')}: {rule.basis.join(', ')}
            </Typography>
          )}
        </Paper>
      )}
    </Pending>
  );
}
