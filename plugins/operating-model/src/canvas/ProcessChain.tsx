import { makeStyles } from '@material-ui/core/styles';
import type { CanvasItem } from '@onemap/plugin-operating-model-common';
import type { CSSProperties } from 'react';
import { quietColor } from '../shared/quietColor';
import { EntityLink } from '../shared/EntityLink';
import { useText } from '../shared/useText';
import { useCanvasContext } from './CanvasContext';
import { emphasisOf } from './emphasis';
import { columnsFor, inFlowOrder } from './flowOrder';
import { EnvironmentTags } from './EnvironmentTags';
import { ItemGaps } from './ItemGaps';
import { TiesHint } from './TiesHint';
import { useChevronStyles } from './useChevronStyles';
import { ITEM_ATTRIBUTE } from './usePointing';

const useStyles = makeStyles(theme => ({
  chain: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: theme.spacing(0.75, 0),
    gridTemplateColumns: '1fr',
    [theme.breakpoints.up('md')]: columns('--medium'),
    [theme.breakpoints.up('lg')]: columns('--large'),
    [theme.breakpoints.up('xl')]: columns('--extra-large'),
  },
  name: {
    color: 'inherit',
    fontSize: theme.typography.body2.fontSize,
    fontWeight: 600,
    lineHeight: 1.3,
    // As tall as a finger, beside the badge below it.
    display: 'inline-block',
    padding: theme.spacing(0.375, 0),
    overflowWrap: 'anywhere',
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 0.75),
    fontSize: theme.typography.caption.fontSize,
    color: quietColor(theme),
  },
}));

function columns(variable: string) {
  return { gridTemplateColumns: `repeat(var(${variable}), minmax(0, 1fr))` };
}

/** The processes as a chain: each step points to the next. */
export function ProcessChain({ items }: { items: readonly CanvasItem[] }) {
  const classes = useStyles();
  // Rows of like length: four and four, not five and three. The variables are no CSS properties that React knows.
  const widths = {
    '--medium': columnsFor(items.length, 4),
    '--large': columnsFor(items.length, 5),
    '--extra-large': columnsFor(items.length, 8),
  } as CSSProperties;
  return (
    <ol className={classes.chain} style={widths}>
      {inFlowOrder(items).map(item => (
        <ProcessStep key={item.ref} item={item} />
      ))}
    </ol>
  );
}

function ProcessStep({ item }: { item: CanvasItem }) {
  const classes = useStyles();
  const chevron = useChevronStyles();
  const t = useText();
  const { lens, pointed, words, idOf } = useCanvasContext();
  const emphasis = emphasisOf(item, pointed, lens);
  const hint = idOf(item, 'step');
  const owner = words.short('processes', item);
  const stages = Number(item.notes.find(({ note }) => note === 'stages')?.text);
  return (
    <li
      className={`${chevron.step} ${chevron[emphasis]}`}
      {...{ [ITEM_ATTRIBUTE]: item.ref }}
      data-emphasis={emphasis}
      title={item.description}
    >
      <EntityLink entity={item} className={classes.name} describedBy={hint} />
      <div className={classes.facts}>
        {owner && <span>{owner}</span>}
        {stages > 0 && <span>{t('canvas.stages', { count: stages })}</span>}
        <EnvironmentTags environments={item.environments} />
        <ItemGaps box="processes" item={item} />
      </div>
      <TiesHint id={hint} item={item} />
    </li>
  );
}
