import { makeStyles } from '@material-ui/core/styles';
import type { Box, CanvasItem } from '@onemap/plugin-operating-model-common';
import { useState } from 'react';
import { QuietButton } from '../shared/QuietButton';
import { useText } from '../shared/useText';
import { useCanvasContext } from './CanvasContext';
import { CanvasItemRow } from './CanvasItemRow';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: theme.spacing(0, -0.75),
    padding: 0,
    display: 'grid',
    gap: 1,
  },
  more: {
    alignSelf: 'flex-start',
    marginLeft: theme.spacing(-0.5),
    fontWeight: 400,
    textAlign: 'left',
  },
}));

interface ItemListProps {
  box: Box;
  items: readonly CanvasItem[];
  /** How many show at first; the others on request. */
  atFirst: number;
}

/** The items of a box, long ones folded. What has a gap always shows. */
export function ItemList({ box, items, atFirst }: ItemListProps) {
  const classes = useStyles();
  const t = useText();
  const { pointed } = useCanvasContext();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? items : folded(items, atFirst);
  const rest = items.filter(item => !shown.includes(item));
  const tied = rest.filter(item => pointed?.lit.has(item.ref)).length;
  const isFoldable = folded(items, atFirst).length < items.length;
  return (
    <>
      <ul className={classes.list}>
        {shown.map(item => (
          <CanvasItemRow key={item.ref} box={box} item={item} />
        ))}
      </ul>
      {isFoldable && (
        <QuietButton
          className={classes.more}
          onClick={() => setWhole(!isWhole)}
          aria-expanded={isWhole}
        >
          {isWhole && t('canvas.fewer')}
          {!isWhole && !tied && t('canvas.more', { rest: `${rest.length}` })}
          {!isWhole &&
            tied > 0 &&
            t('canvas.moreTied', { rest: `${rest.length}`, tied: `${tied}` })}
        </QuietButton>
      )}
    </>
  );
}

/** Folding away one or two is not worth a button. */
const WORTH_FOLDING = 3;

/** The first items and, wherever they stand, those with gaps. */
export function folded(
  items: readonly CanvasItem[],
  atFirst: number,
): readonly CanvasItem[] {
  const shown = items.filter(
    (item, index) => index < atFirst || item.findings.length,
  );
  return items.length - shown.length < WORTH_FOLDING ? items : shown;
}
