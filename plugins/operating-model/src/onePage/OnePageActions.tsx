import { makeStyles } from '@material-ui/core/styles';
import type { CanvasAnswer } from '@onemap/plugin-operating-model-common';
import { EntityLink } from '../shared/EntityLink';
import { download } from '../shared/download';
import { nameOf } from '../shared/entityNames';
import { QuietButton } from '../shared/QuietButton';
import { useText } from '../shared/useText';
import { A4 } from './paper';
import { drawCanvas } from './svg/drawCanvas';
import { useDrawing } from './svg/useDrawing';

const useStyles = makeStyles(theme => ({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    // As wide as the sheet below.
    maxWidth: A4.width,
    '& > :first-child': { marginRight: 'auto' },
  },
}));

/** Back, print and download. */
export function OnePageActions({ canvas }: { canvas: CanvasAnswer }) {
  const classes = useStyles();
  const t = useText();
  const drawing = useDrawing();
  const save = () =>
    download(
      new Blob([drawCanvas(drawing(canvas))], { type: 'image/svg+xml' }),
      `${nameOf(canvas.service.ref)}.svg`,
    );
  return (
    <div className={classes.actions}>
      <EntityLink entity={canvas.service}>{t('onePage.back')}</EntityLink>
      <QuietButton variant="outlined" onClick={save}>
        {t('onePage.svg')}
      </QuietButton>
      <QuietButton variant="contained" onClick={() => window.print()}>
        {t('onePage.print')}
      </QuietButton>
    </div>
  );
}
