import { makeStyles } from '@material-ui/core/styles';
import type { Answered } from '@onemap/plugin-operating-model-common';
import type { ReactNode } from 'react';
import type { OperatingModelApi } from '../api';
import { AsOf } from '../shared/AsOf';
import { Pending } from '../shared/Pending';
import { Unavailable } from '../shared/Unavailable';
import { useAnswer } from '../shared/useAnswer';
import { KnownGaps } from './KnownGaps';

const useStyles = makeStyles(theme => ({
  frame: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2),
  },
  aside: { textAlign: 'right' },
}));

/** Rows on a page: as many as can be drawn at once and read. */
export const GRID_ROWS = 40;

interface GridFrameProps<T> {
  /** What identifies the question. */
  question: readonly unknown[];
  ask: (api: OperatingModelApi) => Promise<T>;
  /** The entities whose gaps are marked, by full reference. */
  about?: (answer: T) => readonly string[];
  children: (answer: T) => ReactNode;
}

/** What every tab does around its content: ask, wait, say why not, and as of when. */
export function GridFrame<T extends Pick<Answered, 'evaluation'>>(
  props: GridFrameProps<T>,
) {
  const { question, ask, about = () => [], children } = props;
  const classes = useStyles();
  const found = useAnswer(question, ask, { keepPrevious: true });
  return (
    <div className={classes.frame}>
      <Pending of={found}>
        {answer =>
          answer.evaluation.state === 'notEvaluated' ? (
            <Unavailable />
          ) : (
            <>
              <div className={classes.aside}>
                <AsOf evaluation={answer.evaluation} />
              </div>
              <KnownGaps about={about(answer)}>{children(answer)}</KnownGaps>
            </>
          )
        }
      </Pending>
    </div>
  );
}
