import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { EvaluationSummary } from '@onemap/plugin-operating-model-common';
import { quietColor } from '../shared/quietColor';
import { useFormats } from '../shared/useFormats';
import { useText } from '../shared/useText';
import { RuleLink } from './RuleLink';
import { SaidText } from './SaidText';
import { useGapTexts } from './useGapTexts';

const useStyles = makeStyles(theme => ({
  notes: { color: quietColor(theme) },
  list: {
    margin: theme.spacing(0.5, 0, 0),
    paddingLeft: theme.spacing(3),
    fontSize: theme.typography.body2.fontSize,
  },
}));

/** What was not checked, and whether the last evaluation failed: what the gaps above do not tell. */
export function EvaluationNotes({
  evaluation,
}: {
  evaluation: EvaluationSummary;
}) {
  const classes = useStyles();
  const t = useText();
  const formats = useFormats();
  const { reasonOf } = useGapTexts();
  const { problem, notChecked } = evaluation;
  const rules = new Set(notChecked.map(({ rule }) => rule));
  return (
    <>
      {problem && (
        <Typography variant="body2" role="alert">
          {t('gaps.problem', {
            time: formats.moment(problem.since),
            message: problem.message,
          })}
        </Typography>
      )}
      {notChecked.length > 0 && (
        <details className={classes.notes}>
          <summary>
            <Typography variant="body2" component="span">
              {t('gaps.notChecked.title', { count: rules.size })}.{' '}
              {t('gaps.notChecked.hint')}
            </Typography>
          </summary>
          <ul className={classes.list}>
            {notChecked.map(({ rule, reason }) => (
              <li key={`${rule} ${reason}`}>
                <RuleLink rule={rule} />: <SaidText said={reasonOf(reason)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
