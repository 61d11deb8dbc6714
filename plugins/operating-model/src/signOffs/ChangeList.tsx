import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../shared/useText';
import type { FactChanges } from './factChanges';
import type { FactWords } from './useFactWords';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

interface ChangeListProps {
  changes: FactChanges;
  words: FactWords;
}

/** What came and what went, sentence by sentence. */
export function ChangeList({ changes, words }: ChangeListProps) {
  const classes = useStyles();
  const t = useText();
  const { added, gone } = changes;
  if (!added.length && !gone.length) {
    return <div>{t('signOffs.changed.hidden')}</div>;
  }
  return (
    <ul className={classes.list}>
      {added.map((fact, index) => (
        <li key={`added ${index}`}>
          {t('signOffs.changed.added', { fact: words(fact) })}
        </li>
      ))}
      {gone.map((fact, index) => (
        <li key={`gone ${index}`}>
          {t('signOffs.changed.gone', { fact: words(fact) })}
        </li>
      ))}
    </ul>
  );
}
