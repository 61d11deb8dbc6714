import ButtonBase from '@material-ui/core/ButtonBase';
import { alpha, makeStyles, type Theme } from '@material-ui/core/styles';
import type {
  Litmus,
  LitmusAnswer,
} from '@onemap/plugin-operating-model-common';
import {
  LITMUS_ICONS,
  LITMUS_QUESTIONS,
  type LitmusQuestion,
} from '../shared/litmus';
import { readableColor } from '../shared/readableColor';
import { useLitmusWords } from '../shared/useLitmusWords';
import { useText } from '../shared/useText';
import { showPart } from '../shared/showPart';
import { useServiceView } from './useServiceView';

const useStyles = makeStyles(theme => ({
  answers: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.75),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  answer: {
    gap: theme.spacing(0.75),
    padding: theme.spacing(0.5, 1),
    minHeight: theme.spacing(3.5),
    borderRadius: theme.spacing(2),
    border: '1px solid transparent',
    fontSize: '0.8125rem',
    textAlign: 'left',
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 1,
    },
    '&[aria-pressed=true]': { borderColor: 'currentColor' },
  },
  yes: tint(theme, theme.palette.success.main),
  partly: tint(theme, theme.palette.warning.main),
  no: tint(theme, theme.palette.error.main),
  icon: { fontSize: '1.2em' },
  value: { fontWeight: 700 },
}));

function tint(theme: Theme, color: string) {
  return {
    color: readableColor(theme, color),
    backgroundColor: alpha(color, 0.12),
  };
}

/** The three litmus answers; each shows the gaps that decide it. */
export function LitmusAnswers({ litmus }: { litmus: Litmus }) {
  const classes = useStyles();
  const t = useText();
  return (
    <ul className={classes.answers} aria-label={t('service.litmus.label')}>
      {LITMUS_QUESTIONS.map(question => (
        <li key={question}>
          <AnswerButton
            question={question}
            answer={litmus[question]}
            litmus={litmus}
          />
        </li>
      ))}
    </ul>
  );
}

interface AnswerButtonProps {
  question: LitmusQuestion;
  answer: LitmusAnswer;
  litmus: Litmus;
}

function AnswerButton({ question, answer, litmus }: AnswerButtonProps) {
  const classes = useStyles();
  const t = useText();
  const answerOf = useLitmusWords();
  const [view, setView] = useServiceView();
  const isChosen = view.litmus === question;
  const Icon = LITMUS_ICONS[answer.answer];
  const hints = [
    ...(answer.findings.length
      ? [t('service.litmus.show', { count: answer.findings.length })]
      : []),
    ...(answer.notChecked.length
      ? [`${t('service.litmus.notChecked')}: ${answer.notChecked.join(', ')}`]
      : []),
  ];
  return (
    <ButtonBase
      className={`${classes.answer} ${classes[answer.answer]}`}
      aria-pressed={isChosen}
      title={hints.join('\n')}
      onClick={() => {
        setView({ litmus: isChosen ? null : question });
        if (!isChosen) showPart('gaps');
      }}
    >
      <Icon className={classes.icon} aria-hidden />
      <span>
        {t(`service.litmus.${question}`)}:{' '}
        <span className={classes.value}>{answerOf(litmus, question)}</span>
      </span>
    </ButtonBase>
  );
}
