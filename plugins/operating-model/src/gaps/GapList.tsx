import { makeStyles } from '@material-ui/core/styles';
import type { FindingView } from '@onemap/plugin-operating-model-common';
import { GapCard, type AskedGap } from './GapCard';
import { gapsByBox } from './gapsByBox';
import { GapsOfBox } from './GapsOfBox';

const useStyles = makeStyles(theme => ({
  groups: { display: 'grid', gap: theme.spacing(2) },
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
        <GapsOfBox
          key={group.box}
          box={group.box}
          gaps={group.gaps}
          asked={asked}
          render={gap => (
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
          )}
        />
      ))}
    </div>
  );
}
