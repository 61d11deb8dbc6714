import Link from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  CanvasAnswer,
  FindingView,
} from '@onemap/plugin-operating-model-common';
import { Suspense, useCallback, useMemo, useState } from 'react';
import { CanvasProvider } from '../canvas/CanvasProvider';
import { OperatingModelCanvas } from '../canvas/OperatingModelCanvas';
import type { AskedGap } from '../gaps/GapCard';
import { GapPanel } from '../gaps/GapPanel';
import { lazyPart } from '../shared/lazyPart';
import { useFormats } from '../shared/useFormats';
import { useText } from '../shared/useText';
import { serviceOf } from '../shared/entityNames';
import { CanvasSkeleton } from './CanvasSkeleton';
import { HeadingStrip } from './HeadingStrip';
import { useServiceView } from './useServiceView';

// The canvas is the first view; the others are loaded when they are asked for.
const CanvasList = lazyPart(
  async () => (await import('../canvas/CanvasList')).CanvasList,
);
const SignOffPanel = lazyPart(
  async () => (await import('../signOffs')).SignOffPanel,
);
const ServiceFlow = lazyPart(async () => (await import('../flow')).ServiceFlow);

const useStyles = makeStyles(theme => ({
  page: {
    ...theme.typography.body2,
    color: theme.palette.text.primary,
    display: 'grid',
    gap: theme.spacing(1.5),
    minWidth: 0,
  },
  skip: {
    position: 'absolute',
    left: -9999,
    '&:focus': { position: 'static' },
  },
}));

interface ServicePageProps {
  canvas: CanvasAnswer;
  /** Why the canvas is not newer. */
  error?: Error;
  editUrl?: string;
  refresh: () => void;
}

/** The tab of a service: what is judged, the canvas, the gaps. */
export function ServicePage({
  canvas,
  error,
  editUrl,
  refresh,
}: ServicePageProps) {
  const classes = useStyles();
  const t = useText();
  const formats = useFormats();
  const [{ lens, view, litmus }, setView] = useServiceView();
  const [asked, setAsked] = useState<AskedGap>();
  const [pointedGap, setPointedGap] = useState<FindingView>();

  const showGap = useCallback(
    (fingerprint: string) => {
      setView({ litmus: null });
      setAsked({ fingerprint });
    },
    [setView],
  );
  const pointedByGap = useMemo(
    () =>
      pointedGap && {
        lit: new Set([pointedGap.subject, ...pointedGap.involves]),
      },
    [pointedGap],
  );
  const filter = litmus && {
    name: t(`service.litmus.${litmus}`),
    fingerprints: canvas.litmus[litmus].findings,
  };
  return (
    <div className={classes.page}>
      {error && canvas.evaluation.evaluatedAt && (
        <Typography variant="body2" role="alert">
          {t('shared.unavailable.stale', {
            time: formats.moment(canvas.evaluation.evaluatedAt),
          })}
        </Typography>
      )}
      <HeadingStrip canvas={canvas} editUrl={editUrl} />
      <Link href="#gaps" className={classes.skip}>
        {t('canvas.skip')}
      </Link>
      <CanvasProvider
        canvas={canvas}
        lens={lens}
        pointedByGap={pointedByGap}
        onShowGap={showGap}
      >
        {view === 'canvas' && <OperatingModelCanvas canvas={canvas} />}
        <Suspense fallback={<CanvasSkeleton />}>
          {view === 'list' && <CanvasList canvas={canvas} />}
          {view === 'flow' && (
            <ServiceFlow
              service={serviceOf(canvas.service.ref)}
              environment={lens.environment}
            />
          )}
        </Suspense>
      </CanvasProvider>
      <GapPanel
        canvas={canvas}
        filter={filter}
        onShowAll={() => setView({ litmus: null })}
        asked={asked}
        onPoint={setPointedGap}
        onChanged={refresh}
      />
      <Suspense fallback={null}>
        <SignOffPanel
          service={serviceOf(canvas.service.ref)}
          title={canvas.service.title}
          onChanged={refresh}
        />
      </Suspense>
    </div>
  );
}
