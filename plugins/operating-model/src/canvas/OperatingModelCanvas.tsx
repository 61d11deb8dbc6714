import { makeStyles, type Theme } from '@material-ui/core/styles';
import type {
  Box,
  CanvasAnswer,
  CanvasBox as BoxModel,
} from '@onemap/plugin-operating-model-common';
import { nameOf } from '../shared/entityNames';
import { useText } from '../shared/useText';
import { CanvasBox } from './CanvasBox';
import { ItemList } from './ItemList';
import { ManagementSystem } from './ManagementSystem';
import { ProcessChain } from './ProcessChain';

const useStyles = makeStyles(theme => ({
  // The layout of the Operating Model Canvas. In the document, boxes stand in reading order.
  canvas: {
    display: 'grid',
    gap: theme.spacing(1.25),
    gridTemplateColumns: '1fr',
    [theme.breakpoints.up('md')]: {
      gridTemplateColumns: 'minmax(200px, 19%) 1fr 1fr 1fr',
      gridTemplateRows: 'auto 1fr auto',
      gridTemplateAreas: `
        "suppliers processes processes processes"
        "suppliers organization locations information"
        "management-system management-system management-system management-system"`,
    },
  },
  processes: area(theme, 'processes'),
  organization: area(theme, 'organization'),
  locations: area(theme, 'locations'),
  information: area(theme, 'information'),
  suppliers: area(theme, 'suppliers'),
  'management-system': area(theme, 'management-system'),
}));

/** Below this width the boxes stack, in the order of the document. */
function area(theme: Theme, name: Box) {
  return { [theme.breakpoints.up('md')]: { gridArea: name } };
}

/** The six boxes of a service. Draws only: give it the context of a canvas. */
export function OperatingModelCanvas({ canvas }: { canvas: CanvasAnswer }) {
  const classes = useStyles();
  const t = useText();
  const service = nameOf(canvas.service.ref);
  return (
    <section
      className={classes.canvas}
      aria-label={t('canvas.label', { service: canvas.service.title })}
    >
      {canvas.boxes.map(box => (
        <CanvasBox
          key={box.box}
          box={box}
          service={service}
          className={classes[box.box]}
        >
          <BoxContent box={box} />
        </CanvasBox>
      ))}
    </section>
  );
}

function BoxContent({ box }: { box: BoxModel }) {
  if (box.box === 'processes') return <ProcessChain items={box.items} />;
  if (box.box === 'management-system')
    return <ManagementSystem items={box.items} hidden={box.hidden} />;
  return <ItemList box={box.box} items={box.items} atFirst={9} />;
}
