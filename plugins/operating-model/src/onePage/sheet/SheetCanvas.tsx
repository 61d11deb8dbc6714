import { makeStyles } from '@material-ui/core/styles';
import {
  BOXES,
  type Box,
  type CanvasAnswer,
} from '@onemap/plugin-operating-model-common';
import { useText } from '../../shared/useText';
import { onPaper } from '../paper';
import { SheetBox } from './SheetBox';

/** As in the Operating Model Canvas: suppliers at the left, the management system as the base. */
const AREAS =
  '"suppliers processes processes processes" "suppliers organization locations information" "base base base base"';

const AS_CANVAS = {
  gridTemplateColumns: '1.1fr 1.6fr 1.3fr 1.3fr',
  gridTemplateAreas: AREAS,
};

const useStyles = makeStyles(theme => ({
  canvas: {
    display: 'grid',
    gap: '0.5em',
    gridTemplateColumns: 'minmax(0, 1fr)',
    [theme.breakpoints.up('lg')]: AS_CANVAS,
    ...onPaper(AS_CANVAS),
    flexGrow: 1,
    alignContent: 'stretch',
  },
  ...Object.fromEntries(BOXES.map(box => [box, placedIn(box)])),
}));

function placedIn(box: Box) {
  const gridArea = box === 'management-system' ? 'base' : box;
  return {
    ...onPaper({ gridArea }),
    '@media (min-width: 1280px)': { gridArea },
  };
}

/** The canvas, small: names and the one fact that tells most. */
export function SheetCanvas({ canvas }: { canvas: CanvasAnswer }) {
  const classes: Record<string, string> = useStyles();
  const t = useText();
  return (
    <div
      className={classes.canvas}
      role="group"
      aria-label={t('canvas.label', { service: canvas.service.title })}
    >
      {canvas.boxes.map(box => (
        <SheetBox
          key={box.box}
          box={box}
          findings={canvas.findings}
          className={classes[box.box]}
        />
      ))}
    </div>
  );
}
