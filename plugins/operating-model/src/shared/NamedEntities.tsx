import { makeStyles } from '@material-ui/core/styles';
import type { EntitySummary } from '@onemap/plugin-operating-model-common';
import { useState } from 'react';
import { EntityLink } from './EntityLink';
import { QuietButton } from './QuietButton';
import { useText } from './useText';

const AT_FIRST = 8;
/** Folding away one or two is not worth a button. */
const WORTH_FOLDING = 3;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  more: { marginLeft: theme.spacing(-0.5), fontWeight: 400 },
}));

/** Entities by title, a long list folded. */
export function NamedEntities(props: { entities: readonly EntitySummary[] }) {
  const classes = useStyles();
  const t = useText();
  const [isWhole, setWhole] = useState(false);
  const sorted = [...props.entities].sort((a, b) =>
    a.title.localeCompare(b.title),
  );
  const isFoldable = sorted.length >= AT_FIRST + WORTH_FOLDING;
  const shown = isFoldable && !isWhole ? sorted.slice(0, AT_FIRST) : sorted;
  return (
    <>
      <ul className={classes.list}>
        {shown.map(entity => (
          <li key={entity.ref}>
            <EntityLink entity={entity} />
          </li>
        ))}
      </ul>
      {isFoldable && (
        <QuietButton
          className={classes.more}
          onClick={() => setWhole(!isWhole)}
          aria-expanded={isWhole}
        >
          {isWhole
            ? t('canvas.fewer')
            : t('canvas.more', { rest: `${sorted.length - AT_FIRST}` })}
        </QuietButton>
      )}
    </>
  );
}
