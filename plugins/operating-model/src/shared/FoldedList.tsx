import { makeStyles } from '@material-ui/core/styles';
import { useState, type ReactNode } from 'react';
import { QuietButton } from './QuietButton';
import { useFormats } from './useFormats';
import { useText } from './useText';

const AT_FIRST = 8;
/** Folding away one or two is not worth a button. */
const WORTH_FOLDING = 3;
/** More than this at once makes the page slow, and nobody reads it. */
const AT_A_TIME = 200;

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    // Links below one another are large enough to be hit.
    '& > li > a': {
      display: 'inline-block',
      lineHeight: `${theme.spacing(3)}px`,
    },
  },
  more: { marginLeft: theme.spacing(-0.5), fontWeight: 400 },
}));

interface FoldedListProps<T> {
  items: readonly T[];
  keyOf: (item: T) => string;
  render: (item: T) => ReactNode;
}

/** The first of many; the others on request, a very long list part by part. */
export function FoldedList<T>({ items, keyOf, render }: FoldedListProps<T>) {
  const classes = useStyles();
  const t = useText();
  const formats = useFormats();
  const [limit, setLimit] = useState(AT_FIRST);
  const isFoldable = items.length >= AT_FIRST + WORTH_FOLDING;
  const shown = isFoldable ? items.slice(0, limit) : items;
  const rest = items.length - shown.length;
  return (
    <>
      <ul className={classes.list}>
        {shown.map(item => (
          <li key={keyOf(item)}>{render(item)}</li>
        ))}
      </ul>
      {isFoldable && (
        <QuietButton
          className={classes.more}
          onClick={() => setLimit(rest ? limit + AT_A_TIME : AT_FIRST)}
          aria-expanded={!rest}
        >
          {rest
            ? t('canvas.more', {
                rest: formats.number(Math.min(rest, AT_A_TIME)),
              })
            : t('canvas.fewer')}
        </QuietButton>
      )}
    </>
  );
}
