import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Box, FindingView } from '@onemap/plugin-operating-model-common';
import { useEffect, useId, useState, type ReactNode } from 'react';
import { quietColor } from '../shared/quietColor';
import { QuietButton } from '../shared/QuietButton';
import { useText } from '../shared/useText';
import { useWords } from '../shared/useWords';
import type { AskedGap } from './GapCard';
import { foldedGaps } from './foldedGaps';
import { useFoldedWords } from './useFoldedWords';

const useStyles = makeStyles(theme => ({
  group: { display: 'grid', gap: theme.spacing(1), minWidth: 0 },
  title: { fontSize: theme.typography.body2.fontSize, fontWeight: 700 },
  count: {
    fontWeight: 400,
    color: quietColor(theme),
    marginLeft: theme.spacing(1),
  },
  more: { justifySelf: 'start', fontWeight: 400 },
  rest: { display: 'grid', gap: theme.spacing(1), minWidth: 0 },
}));

interface GapsOfBoxProps {
  box: Box;
  /** The worst first. */
  gaps: readonly FindingView[];
  asked?: AskedGap;
  render: (gap: FindingView) => ReactNode;
}

/** The gaps of one box: its errors at once, what is less bad folded beyond the first few. */
export function GapsOfBox({ box, gaps, asked, render }: GapsOfBoxProps) {
  const classes = useStyles();
  const t = useText();
  const word = useWords();
  const foldedWords = useFoldedWords();
  const heading = useId();
  const folded = useId();
  const [isWhole, setWhole] = useState(false);
  const { shown, rest } = foldedGaps(gaps);
  const isAsked = rest.some(gap => gap.fingerprint === asked?.fingerprint);

  useEffect(() => {
    if (isAsked) setWhole(true);
  }, [isAsked, asked]);

  return (
    <section
      className={classes.group}
      aria-labelledby={heading}
      data-gaps-of={box}
    >
      <Typography id={heading} variant="h3" className={classes.title}>
        {word('box', box)}{' '}
        <span className={classes.count}>
          {t('gaps.ofBox', { count: gaps.length })}
        </span>
      </Typography>
      {shown.map(render)}
      {rest.length > 0 && (
        <>
          {/* Before what it unfolds, so that the keyboard goes on into it. */}
          <QuietButton
            className={classes.more}
            onClick={() => setWhole(!isWhole)}
            aria-expanded={isWhole}
            aria-controls={folded}
          >
            {isWhole ? t('canvas.fewer') : foldedWords(rest)}
          </QuietButton>
          <div id={folded} className={classes.rest} hidden={!isWhole}>
            {isWhole && rest.map(render)}
          </div>
        </>
      )}
    </section>
  );
}
