import { makeStyles } from '@material-ui/core/styles';
import type { CanvasAnswer } from '@onemap/plugin-operating-model-common';
import type { RefObject } from 'react';
import { EntityLink } from '../shared/EntityLink';
import { download } from '../shared/download';
import { nameOf } from '../shared/entityNames';
import { QuietButton } from '../shared/QuietButton';
import { useText } from '../shared/useText';
import { layOutOnPaper } from './layOutOnPaper';
import { A4 } from './paper';
import { drawSheet } from './svg/drawSheet';

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

interface OnePageActionsProps {
  canvas: CanvasAnswer;
  sheet: RefObject<HTMLElement>;
}

/** Back, print and download. */
export function OnePageActions({ canvas, sheet }: OnePageActionsProps) {
  const classes = useStyles();
  const t = useText();
  const save = () => {
    const { current: paper } = sheet;
    if (!paper) return;
    const title = t('onePage.label', { service: canvas.service.title });
    const drawing = layOutOnPaper(paper, () => drawSheet(paper, title));
    download(
      new Blob([drawing], { type: 'image/svg+xml' }),
      `${nameOf(canvas.service.ref)}.svg`,
    );
  };
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
