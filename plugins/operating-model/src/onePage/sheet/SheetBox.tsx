import { makeStyles } from '@material-ui/core/styles';
import type {
  CanvasBox,
  FindingView,
} from '@onemap/plugin-operating-model-common';
import { useId } from 'react';
import { inFlowOrder } from '../../canvas/flowOrder';
import { HiddenLine } from '../../shared/HiddenLine';
import { useText } from '../../shared/useText';
import { useWords } from '../../shared/useWords';
import { Missing } from './Missing';
import { SheetBase } from './SheetBase';
import { SheetItems } from './SheetItems';

/** More would be too small to read on paper. */
const MOST_ITEMS = 10;

const useStyles = makeStyles(theme => ({
  box: {
    minWidth: 0,
    padding: '0.45em 0.7em',
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    overflowWrap: 'anywhere',
    '& .MuiTypography-caption': { fontSize: '0.92em' },
  },
  title: { margin: 0, fontSize: '1em', fontWeight: 700 },
}));

interface SheetBoxProps {
  box: CanvasBox;
  findings: readonly FindingView[];
  className?: string;
}

/** One box of the canvas on paper. */
export function SheetBox({ box, findings, className }: SheetBoxProps) {
  const classes = useStyles();
  const t = useText();
  const word = useWords();
  const heading = useId();
  const { items } = box;
  return (
    <section
      className={`${classes.box} ${className ?? ''}`}
      aria-labelledby={heading}
    >
      <h2 id={heading} className={classes.title}>
        {word('box', box.box)}
      </h2>
      {box.box === 'management-system' ? (
        <SheetBase box={box} findings={findings} />
      ) : (
        <SheetItems
          box={box.box}
          items={box.box === 'processes' ? inFlowOrder(items) : items}
          most={box.box === 'processes' ? 4 * MOST_ITEMS : MOST_ITEMS}
          findings={findings}
          inColumns={box.box === 'processes'}
        />
      )}
      {!items.length && !box.hidden && (
        <Missing>{t('onePage.nothing')}</Missing>
      )}
      <HiddenLine count={box.hidden} />
    </section>
  );
}
