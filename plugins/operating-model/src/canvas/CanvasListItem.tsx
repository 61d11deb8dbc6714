import { makeStyles } from '@material-ui/core/styles';
import type { Box, CanvasItem } from '@onemap/plugin-operating-model-common';
import type { ReactNode } from 'react';
import { quietColor } from '../shared/quietColor';
import { EntityLink } from '../shared/EntityLink';
import { useText } from '../shared/useText';
import { useWords } from '../shared/useWords';
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

interface CanvasListItemProps {
  /** The box that it is listed in. */
  box: Box;
  item: CanvasItem;
}

/** An item with everything that is known about it on this canvas. */
export function CanvasListItem({ box, item }: CanvasListItemProps) {
  const classes = useStyles();
  const emphasisClasses = useEmphasisStyles();
  const t = useText();
  const word = useWords();
  const { lens, pointed, words } = useCanvasContext();
  const emphasis = emphasisOf(item, pointed, lens);
  const places = [
    ...item.environments.map(each => word('environment', each)),
    ...item.disciplines.map(each => word('discipline', each)),
  ];
  return (
    <li
      className={`${classes.item} ${emphasisClasses[emphasis]}`}
      data-emphasis={emphasis}
    >
      <div>
        <EntityLink entity={item} className={classes.name} />{' '}
        <ItemGaps box={box} item={item} />
        <span className={classes.aside}>
          {word('kind', item.kind)}
          {item.missing && ` · ${t('shared.missing')}`}
          {emphasis === 'dim' && ` · ${t('canvas.outsideLens')}`}
        </span>
      </div>
      <dl className={classes.facts}>
        <Fact name={t('canvas.list.why')}>
          {words.reasons(item).join('; ')}
        </Fact>
        <Fact name={t('canvas.list.facts')}>
          {[...words.notes(item), ...places].join('; ') ||
            t('canvas.list.everywhere')}
        </Fact>
        <Fact name={t('canvas.list.ties')}>
          <TiedTo item={item} />
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
