import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { quietColor } from '../shared/quietColor';

const useStyles = makeStyles(theme => ({
  line: {
    display: 'grid',
    gridTemplateColumns: `${theme.spacing(16)}px minmax(0, 1fr)`,
    gap: theme.spacing(0, 2),
    [theme.breakpoints.down('xs')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  question: { color: quietColor(theme) },
  answer: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
}));

interface QuestionLineProps {
  question: string;
  children: ReactNode;
}

/** A question and its answer, side by side. */
export function QuestionLine({ question, children }: QuestionLineProps) {
  const classes = useStyles();
  return (
    <div className={classes.line}>
      <dt className={classes.question}>{question}</dt>
      <dd className={classes.answer}>{children}</dd>
    </div>
  );
}
