import { makeStyles } from '@material-ui/core/styles';
import type { Box, CanvasItem } from '@onemap/plugin-operating-model-common';
import type { ReactNode } from 'react';
import { quietColor } from '../shared/quietColor';
import { EntityLink } from '../shared/EntityLink';
import { useCanvasContext } from './CanvasContext';
import { emphasisOf } from './emphasis';
import { ItemGaps } from './ItemGaps';
import { TiedTo } from './TiedTo';
import { useEmphasisStyles } from './useEmphasisStyles';

const useStyles = makeStyles(theme => ({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1.2fr) minmax(0, 4fr)',
    gap: theme.spacing(0.5, 2),
    padding: theme.spacing(1, 0.75),
    borderTop: `1px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: '1fr' },
  },
  name: { color: 'inherit', fontWeight: 600 },
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) minmax(0, 2fr)',
    gap: theme.spacing(0.5, 2),
    fontSize: theme.typography.caption.fontSize,
    '& dt': { color: quietColor(theme) },
    '& dd': { margin: 0 },
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: '1fr' },
  },
  aside: {
    color: quietColor(theme),
    display: 'block',
    fontSize: theme.typography.caption.fontSize,
  },
}));

/** What stands beside what is known about each item: the same for all. */
export interface ListTexts {
  why: string;
  facts: string;
  ties: string;
  everywhere: string;
  nothing: string;
  missing: string;
  outsideLens: string;
}

interface CanvasListItemProps {
  /** The box that it is listed in. */
  box: Box;
  item: CanvasItem;
  texts: ListTexts;
}

/** An item with everything that is known about it on this canvas. */
export function CanvasListItem({ box, item, texts }: CanvasListItemProps) {
  const classes = useStyles();
  const emphasisClasses = useEmphasisStyles();
  const { lens, pointed, words } = useCanvasContext();
  const emphasis = emphasisOf(item, pointed, lens);
  return (
    <li
      className={`${classes.item} ${emphasisClasses[emphasis]}`}
      data-emphasis={emphasis}
    >
      <div>
        <EntityLink entity={item} className={classes.name} />{' '}
        <ItemGaps box={box} item={item} />
        <span className={classes.aside}>
          {words.kind(item)}
          {item.missing && ` · ${texts.missing}`}
          {emphasis === 'dim' && ` · ${texts.outsideLens}`}
        </span>
      </div>
      <dl className={classes.facts}>
        <Fact name={texts.why}>{words.reasons(item).join('; ')}</Fact>
        <Fact name={texts.facts}>
          {[...words.notes(item), ...words.places(item)].join('; ') ||
            texts.everywhere}
        </Fact>
        <Fact name={texts.ties}>
          <TiedTo item={item} nothing={texts.nothing} />
        </Fact>
      </dl>
    </li>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
