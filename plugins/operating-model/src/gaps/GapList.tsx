import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Box, FindingView } from '@onemap/plugin-operating-model-common';
import { useId, type ReactNode } from 'react';
import { quietColor } from '../shared/quietColor';
import { useText } from '../shared/useText';
import { useWords } from '../shared/useWords';
import { GapCard, type AskedGap } from './GapCard';
import { gapsByBox } from './gapsByBox';

const useStyles = makeStyles(theme => ({
  groups: { display: 'grid', gap: theme.spacing(2) },
  group: { display: 'grid', gap: theme.spacing(1), minWidth: 0 },
  title: { fontSize: theme.typography.body2.fontSize, fontWeight: 700 },
  count: {
    fontWeight: 400,
    color: quietColor(theme),
    marginLeft: theme.spacing(1),
  },
}));

interface GapListProps {
  gaps: readonly FindingView[];
  /** The gap that is unfolded and scrolled to. */
  asked?: AskedGap;
  /** Pointing at a gap, or no longer. */
  onPoint: (gap: FindingView | undefined) => void;
  /** After a gap was accepted, or that was taken back. */
  onChanged: () => void;
}

/** Gaps grouped by the box that they show in, the box with the worst first. */
export function GapList({ gaps, asked, onPoint, onChanged }: GapListProps) {
  const classes = useStyles();
  const groups = gapsByBox(gaps);
  return (
    <div className={classes.groups}>
      {groups.map(group => (
        <GapGroup key={group.box} box={group.box} count={group.gaps.length}>
          {group.gaps.map(gap => (
            <GapCard
              key={gap.fingerprint}
              gap={gap}
              isChosen={
                gap.fingerprint ===
                (asked?.fingerprint ?? groups[0].gaps[0].fingerprint)
              }
              asked={asked?.fingerprint === gap.fingerprint ? asked : undefined}
              onPoint={onPoint}
              onChanged={onChanged}
            />
          ))}
        </GapGroup>
      ))}
    </div>
  );
}

interface GapGroupProps {
  box: Box;
  count: number;
  children: ReactNode;
}

function GapGroup({ box, count, children }: GapGroupProps) {
  const classes = useStyles();
  const t = useText();
  const word = useWords();
  const heading = useId();
  return (
    <section
      className={classes.group}
      aria-labelledby={heading}
      data-gaps-of={box}
    >
      <Typography id={heading} variant="h3" className={classes.title}>
        {word('box', box)}{' '}
        <span className={classes.count}>{t('gaps.ofBox', { count })}</span>
      </Typography>
      {children}
    </section>
  );
}
