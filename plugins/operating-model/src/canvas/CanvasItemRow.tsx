import { makeStyles } from '@material-ui/core/styles';
import type { Box, CanvasItem } from '@onemap/plugin-operating-model-common';
import { quietColor } from '../shared/quietColor';
import { EntityLink } from '../shared/EntityLink';
import { useText } from '../shared/useText';
import { useCanvasContext } from './CanvasContext';
import { emphasisOf } from './emphasis';
import { EnvironmentTags } from './EnvironmentTags';
import { ItemGaps } from './ItemGaps';
import { useEmphasisStyles } from './useEmphasisStyles';
import { ITEM_ATTRIBUTE } from './usePointing';
import { TiesHint } from './TiesHint';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: theme.spacing(1),
    minHeight: theme.spacing(3.25),
    padding: theme.spacing(0.25, 0.75),
    borderRadius: theme.shape.borderRadius,
  },
  names: {
    flex: '1 1 auto',
    minWidth: '45%',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 0.75),
    lineHeight: 1.35,
    overflowWrap: 'anywhere',
  },
  name: { color: 'inherit' },
  below: {
    flexBasis: '100%',
    fontSize: theme.typography.caption.fontSize,
    color: quietColor(theme),
  },
  missing: { fontStyle: 'italic' },
  note: {
    flex: '0 1 auto',
    maxWidth: '55%',
    minWidth: 'min-content',
    lineHeight: 1.3,
    textAlign: 'right',
    fontSize: theme.typography.caption.fontSize,
    color: quietColor(theme),
    overflowWrap: 'break-word',
  },
}));

/** An item of a box: its name, where it holds, the one fact that tells most, its gaps. */
export function CanvasItemRow({ box, item }: { box: Box; item: CanvasItem }) {
  const classes = useStyles();
  const emphasisClasses = useEmphasisStyles();
  const t = useText();
  const { lens, pointed, words, idOf } = useCanvasContext();
  const emphasis = emphasisOf(item, pointed, lens);
  const note = item.missing ? t('shared.missing') : words.short(box, item);
  const below = words.below(box, item);
  const hint = idOf(item, box);
  return (
    <li
      className={`${classes.row} ${emphasisClasses[emphasis]}`}
      {...{ [ITEM_ATTRIBUTE]: item.ref }}
      data-emphasis={emphasis}
      title={item.description}
    >
      <span className={classes.names}>
        <EntityLink
          entity={item}
          className={`${classes.name} ${item.missing ? classes.missing : ''}`}
          describedBy={hint}
        />
        <EnvironmentTags environments={item.environments} />
        {below && <span className={classes.below}>{below}</span>}
      </span>
      {note && <span className={classes.note}>{note}</span>}
      <ItemGaps box={box} item={item} />
      <TiesHint id={hint} item={item} />
    </li>
  );
}
