import { makeStyles } from '@material-ui/core/styles';
import type {
  CanvasAnswer,
  CanvasBox as CanvasBoxModel,
} from '@onemap/plugin-operating-model-common';
import { nameOf } from '../shared/entityNames';
import { useText } from '../shared/useText';
import { CanvasBox } from './CanvasBox';
import { inFlowOrder } from './flowOrder';
import { CanvasListItem } from './CanvasListItem';

const useStyles = makeStyles(theme => ({
  boxes: { display: 'grid', gap: theme.spacing(1.25) },
  list: { listStyle: 'none', margin: 0, padding: 0 },
}));

/** The canvas as a list: the same boxes and items, with everything said in words. */
export function CanvasList({ canvas }: { canvas: CanvasAnswer }) {
  const classes = useStyles();
  const t = useText();
  const texts = {
    why: t('canvas.list.why'),
    facts: t('canvas.list.facts'),
    ties: t('canvas.list.ties'),
    everywhere: t('canvas.list.everywhere'),
    nothing: t('canvas.list.nothing'),
    missing: t('shared.missing'),
    outsideLens: t('canvas.outsideLens'),
  };
  return (
    <div className={classes.boxes}>
      {canvas.boxes.map(box => (
        <CanvasBox key={box.box} box={box} service={nameOf(canvas.service.ref)}>
          <ul className={classes.list}>
            {inReadingOrder(box).map(item => (
              <CanvasListItem
                key={item.ref}
                box={box.box}
                item={item}
                texts={texts}
              />
            ))}
          </ul>
        </CanvasBox>
      ))}
    </div>
  );
}

/** The order of the drawn canvas. */
function inReadingOrder({ box, items }: CanvasBoxModel) {
  return box === 'processes' ? inFlowOrder(items) : items;
}
