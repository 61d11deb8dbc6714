import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { FindingView } from '@onemap/plugin-operating-model-common';
import { GapCard } from '../../gaps/GapCard';
import { useText } from '../../shared/useText';
import { useWords } from '../../shared/useWords';
import { groupGaps, type Grouping } from './gapsQuery';

const useStyles = makeStyles(theme => ({
  group: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(1),
  },
  title: {
    fontSize: theme.typography.body1.fontSize,
    fontWeight: 700,
    margin: 0,
  },
}));

interface GapGroupsProps {
  gaps: readonly FindingView[];
  grouping: Grouping;
  onChanged: () => void;
}

/** A page of gaps under the headings of their groups. */
export function GapGroups({ gaps, grouping, onChanged }: GapGroupsProps) {
  const classes = useStyles();
  const t = useText();
  const word = useWords();
  const titleOf = (value: string, first: FindingView) => {
    if (grouping === 'rule') return first.ruleTitle;
    if (grouping === 'severity' || grouping === 'box') {
      return word(grouping, value);
    }
    const named =
      grouping === 'owner' ? first.mender : first.serviceEntities[0];
    return named?.title ?? t(`governance.gaps.without.${grouping}`);
  };
  return (
    <>
      {groupGaps(gaps, grouping).map(group => (
        <section key={group.value} className={classes.group}>
          <Typography variant="h2" className={classes.title}>
            {titleOf(group.value, group.gaps[0])}
          </Typography>
          {group.gaps.map(gap => (
            <GapCard
              key={gap.fingerprint}
              gap={gap}
              showsServices
              onChanged={onChanged}
            />
          ))}
        </section>
      ))}
    </>
  );
}
