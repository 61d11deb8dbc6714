import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { FindingView } from '@onemap/plugin-operating-model-common';
import { GapCard } from '../../gaps/GapCard';
import { SaidText } from '../../gaps/SaidText';
import { useGapTexts } from '../../gaps/useGapTexts';
import { useText } from '../../shared/useText';
import { useWords } from '../../shared/useWords';
import type { Grouping } from './gapOrder';
import { groupGaps } from './groupGaps';

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
  /** Without one they stand below one another without headings. */
  grouping?: Grouping;
  onChanged: () => void;
}

/** A page of gaps, under the headings of their groups where they are grouped. */
export function GapGroups({ gaps, grouping, onChanged }: GapGroupsProps) {
  const classes = useStyles();
  const groups = grouping
    ? groupGaps(gaps, grouping)
    : [{ value: 'all', gaps: [...gaps] }];
  return (
    <>
      {groups.map(group => (
        <section key={group.value} className={classes.group}>
          {grouping && (
            <Typography variant="h2" className={classes.title}>
              <GroupTitle grouping={grouping} first={group.gaps[0]} />
            </Typography>
          )}
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

function GroupTitle(props: { grouping: Grouping; first: FindingView }) {
  const { grouping, first } = props;
  const t = useText();
  const word = useWords();
  const { titleOf } = useGapTexts();
  if (grouping === 'rule') {
    return <SaidText said={titleOf(first.rule, first.ruleTitle)} />;
  }
  if (grouping === 'severity' || grouping === 'box') {
    return <>{word(grouping, first[grouping])}</>;
  }
  const named = grouping === 'owner' ? first.mender : first.serviceEntities[0];
  return <>{named?.title ?? t(`governance.gaps.without.${grouping}`)}</>;
}
