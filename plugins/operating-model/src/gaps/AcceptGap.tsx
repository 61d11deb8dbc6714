import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { FindingView } from '@onemap/plugin-operating-model-common';
import { lazy, Suspense, useState } from 'react';
import { QuietButton } from '../shared/QuietButton';
import { useText } from '../shared/useText';
import { useAcceptance } from './useAcceptance';

// Few open it: it stays out of the first view.
const AcceptDialog = lazy(() =>
  import('./AcceptDialog').then(module => ({ default: module.AcceptDialog })),
);

const useStyles = makeStyles(theme => ({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    marginTop: theme.spacing(0.5),
  },
}));

interface AcceptGapProps {
  gap: FindingView;
  onChanged: () => void;
}

/** Accepts a gap until a date, and takes that back. What was accepted in git is taken back in git. */
export function AcceptGap({ gap, onChanged }: AcceptGapProps) {
  const classes = useStyles();
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  const { outcome, isBusy, accept, reopen } = useAcceptance(
    gap.fingerprint,
    onChanged,
  );
  const isAcceptedHere = gap.waived?.source === 'portal' || outcome?.canUndo;
  return (
    <div className={classes.actions}>
      {gap.state === 'open' && !outcome?.canUndo && (
        <QuietButton variant="outlined" onClick={() => setAsking(true)}>
          {t('gaps.accept')}
        </QuietButton>
      )}
      {isAcceptedHere && (
        <QuietButton variant="outlined" disabled={isBusy} onClick={reopen}>
          {outcome?.canUndo ? t('gaps.dialog.undo') : t('gaps.takeBack')}
        </QuietButton>
      )}
      <Typography variant="caption" role="status">
        {outcome?.text}
      </Typography>
      {isAsking && (
        <Suspense fallback={null}>
          <AcceptDialog
            gap={gap}
            accept={accept}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
