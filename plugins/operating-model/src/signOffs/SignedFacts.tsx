import { makeStyles } from '@material-ui/core/styles';
import type { SignedFact } from '@onemap/plugin-operating-model-common';
import { useText } from '../shared/useText';
import { groupFacts } from './factGroups';
import type { FactWords } from './useFactWords';

const useStyles = makeStyles(theme => ({
  groups: {
    ...theme.typography.body2,
    display: 'grid',
    gap: theme.spacing(0.5),
    '& summary': { cursor: 'pointer', fontWeight: 600 },
    '& ul': { margin: 0, paddingLeft: theme.spacing(3) },
  },
}));

interface SignedFactsProps {
  facts: readonly SignedFact[];
  words: FactWords;
}

/** What somebody signs, sentence by sentence, folded by what it is about. */
export function SignedFacts({ facts, words }: SignedFactsProps) {
  const classes = useStyles();
  const t = useText();
  return (
    <div className={classes.groups}>
      {groupFacts(facts).map(({ group, facts: those }) => (
        <details key={group} open={group === 'service'}>
          <summary>
            {t(`signOffs.group.${group}`)} ({those.length})
          </summary>
          <ul>
            {those.map((fact, index) => (
              <li key={index}>{words(fact)}</li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
