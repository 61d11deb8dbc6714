import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ForumOverlap } from '@onemap/plugin-operating-model-common';
import { EntityLink } from '../../shared/EntityLink';
import { FoldedList } from '../../shared/FoldedList';
import { SeverityIcon } from '../../shared/SeverityIcon';
import { useText } from '../../shared/useText';
import { useWords } from '../../shared/useWords';

const useStyles = makeStyles(theme => ({
  list: {
    marginBottom: theme.spacing(1),
    lineHeight: `${theme.spacing(3)}px`,
    '& a': { textDecoration: 'underline' },
  },
}));

/** Pairs of forums that decide the same, and whether they look at the same information. */
export function Overlaps({ overlaps }: { overlaps: readonly ForumOverlap[] }) {
  const classes = useStyles();
  const t = useText();
  const word = useWords();
  if (!overlaps.length) {
    return (
      <Typography variant="body2">
        {t('governance.forums.noOverlaps')}
      </Typography>
    );
  }
  return (
    <div className={classes.list}>
      <FoldedList
        items={overlaps}
        keyOf={({ ref, with: other, decision }) =>
          `${ref} ${other.ref} ${decision}`
        }
        render={overlap => (
          <>
            <SeverityIcon
              severity={
                overlap.information === 'different' ? 'error' : 'warning'
              }
            />{' '}
            {t('governance.forums.overlap', {
              a: <EntityLink key="a" entity={overlap} />,
              b: <EntityLink key="b" entity={overlap.with} />,
              decision: word('decision', overlap.decision),
            })}
            , {t(`governance.forums.information.${overlap.information}`)}
          </>
        )}
      />
    </div>
  );
}
