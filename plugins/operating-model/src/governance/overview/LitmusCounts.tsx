import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { TrendAnswer } from '@onemap/plugin-operating-model-common';
import { LITMUS_QUESTIONS } from '../../shared/litmus';
import { useFormats } from '../../shared/useFormats';
import { useText } from '../../shared/useText';

const useStyles = makeStyles(theme => ({
  answers: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: theme.spacing(0.5, 2),
    '& dd': { margin: 0 },
  },
}));

/** How many services have which answer to each question of the litmus test. */
export function LitmusCounts({ litmus }: Pick<TrendAnswer, 'litmus'>) {
  const classes = useStyles();
  const t = useText();
  const formats = useFormats();
  return (
    <div>
      <Typography variant="h6" component="h2" gutterBottom>
        {t('service.litmus.label')}
      </Typography>
      <dl className={classes.answers}>
        {LITMUS_QUESTIONS.map(question => {
          const { yes, partly, no } = litmus[question];
          return [
            <dt key={`${question} name`}>{t(`service.litmus.${question}`)}</dt>,
            <dd key={question}>
              {t('governance.overview.litmus', {
                yes: formats.number(yes),
                partly: formats.number(partly),
                all: formats.number(yes + partly + no),
              })}
            </dd>,
          ];
        })}
      </dl>
    </div>
  );
}
