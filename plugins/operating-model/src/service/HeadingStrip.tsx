import { useRouteRef } from '@backstage/core-plugin-api';
import Link from '@material-ui/core/Link';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import type { CanvasAnswer } from '@onemap/plugin-operating-model-common';
import type { MouseEvent } from 'react';
import { GapCounts } from '../gaps/GapCounts';
import { onePageRouteRef } from '../routes';
import { serviceOf } from '../shared/entityNames';
import { AsOf } from '../shared/AsOf';
import { ChoiceSwitch } from '../shared/ChoiceSwitch';
import { QuietButton } from '../shared/QuietButton';
import { QuietLinkButton } from '../shared/QuietLinkButton';
import { useText } from '../shared/useText';
import { LensSwitch } from './LensSwitch';
import { LitmusAnswers } from './LitmusAnswers';
import { showPart } from '../shared/showPart';
import { useServiceView, VIEWS } from './useServiceView';

const useStyles = makeStyles(theme => ({
  strip: {
    display: 'grid',
    gap: theme.spacing(1.25),
    padding: theme.spacing(1.25, 1.5),
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 1.5),
    minWidth: 0,
  },
  end: {
    marginLeft: 'auto',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
  },
  counts: {
    '& li': { lineHeight: `${theme.spacing(3)}px` },
  },
}));

interface HeadingStripProps {
  canvas: CanvasAnswer;
  editUrl?: string;
}

/** What the service's model is worth; below, how to look at it, and as of when. */
export function HeadingStrip({ canvas, editUrl }: HeadingStripProps) {
  const classes = useStyles();
  const t = useText();
  const onePage = useRouteRef(onePageRouteRef);
  const [{ view }, setView] = useServiceView();
  return (
    <Paper variant="outlined" className={classes.strip}>
      <div className={classes.row}>
        <LitmusAnswers litmus={canvas.litmus} />
        <Link
          href="#gaps"
          color="inherit"
          className={classes.counts}
          title={t('service.toGaps')}
          onClick={(event: MouseEvent) => {
            event.preventDefault();
            setView({ litmus: null });
            showPart('gaps');
          }}
        >
          <GapCounts
            counts={canvas.gaps}
            isWhole={
              !canvas.evaluation.notChecked.length && !canvas.hiddenFindings
            }
          />
        </Link>
        <div className={classes.end}>
          <QuietButton variant="outlined" href="#sign-offs">
            {t('signOffs.title')}
          </QuietButton>
          <QuietLinkButton to={onePage(serviceOf(canvas.service.ref))}>
            {t('service.onePage')}
          </QuietLinkButton>
          {editUrl && (
            <QuietLinkButton to={editUrl} title={t('service.editHint')}>
              {t('service.edit')}
            </QuietLinkButton>
          )}
        </div>
      </div>
      <div className={classes.row}>
        <ChoiceSwitch
          label={t('service.view.label')}
          choices={VIEWS.map(value => ({
            value,
            text: t(`service.view.${value}`),
          }))}
          value={view}
          onChange={chosen => setView({ view: chosen })}
        />
        <LensSwitch lenses={canvas.lenses} />
        <div className={classes.end}>
          <AsOf evaluation={canvas.evaluation} />
        </div>
      </div>
    </Paper>
  );
}
