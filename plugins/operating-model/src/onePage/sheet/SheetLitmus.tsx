import { makeStyles } from '@material-ui/core/styles';
import type {
  CanvasAnswer,
  RuleInfo,
} from '@onemap/plugin-operating-model-common';
import { GapCounts } from '../../gaps/GapCounts';
import { useGapTexts } from '../../gaps/useGapTexts';
import { LITMUS_QUESTIONS } from '../../shared/litmus';
import { useLitmusWords } from '../../shared/useLitmusWords';
import { useText } from '../../shared/useText';
import { useFirst } from './useFirst';

const MOST_RULES = 3;

const useStyles = makeStyles(theme => ({
  answers: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 1.4em',
    '& ul': { fontSize: 'inherit' },
  },
  quiet: { color: theme.palette.text.secondary },
}));

interface SheetLitmusProps {
  canvas: CanvasAnswer;
  rules: readonly RuleInfo[];
}

/** What the model is worth: the litmus test, how many gaps are open, and what was not looked at. */
export function SheetLitmus({ canvas, rules }: SheetLitmusProps) {
  const classes = useStyles();
  const t = useText();
  const answerOf = useLitmusWords();
  const first = useFirst();
  const { titleOf } = useGapTexts();
  const { litmus, evaluation, gaps } = canvas;
  const ids = new Set(
    LITMUS_QUESTIONS.flatMap(question => litmus[question].notChecked),
  );
  const notChecked = [...ids].map(id => {
    const title = rules.find(rule => rule.id === id)?.title ?? id;
    return titleOf(id, title).text;
  });
  return (
    <>
      <div className={classes.answers}>
        {LITMUS_QUESTIONS.map(question => (
          <span key={question}>
            {t(`service.litmus.${question}`)}:{' '}
            <strong>{answerOf(litmus, question)}</strong>
          </span>
        ))}
        <GapCounts
          counts={gaps}
          isWhole={!evaluation.notChecked.length && !canvas.hiddenFindings}
        />
      </div>
      {notChecked.length > 0 && (
        <div className={classes.quiet}>
          {t('onePage.notChecked', { rules: first(notChecked, MOST_RULES) })}
        </div>
      )}
    </>
  );
}
