import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { FindingView } from '@onemap/plugin-operating-model-common';
import { Suspense, useState } from 'react';
import { lazyPart } from '../shared/lazyPart';
import { QuietButton } from '../shared/QuietButton';
import { useAnswer } from '../shared/useAnswer';
import { useText } from '../shared/useText';
import { PendingWaiver } from './PendingWaiver';
import { useAcceptance } from './useAcceptance';

// Few open it: it stays out of the first view.
const AcceptDialog = lazyPart(
  async () => (await import('./AcceptDialog')).AcceptDialog,
);

const useStyles = makeStyles(theme => ({
  actions: {
    ...theme.typography.body2,
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

/**
 * Accepts a gap until a date, once another person has approved it, and takes that back. What was
 * accepted in git is taken back in git.
 */
export function AcceptGap({ gap, onChanged }: AcceptGapProps) {
  const classes = useStyles();
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  const { fingerprint, state, waived } = gap;
  // Lists leave out what was asked for: it is looked up where a gap is unfolded.
  const found = useAnswer(['getFinding', fingerprint], api =>
    api.getFinding(fingerprint),
  );
  const { outcome, isBusy, accept, approve, reopen } = useAcceptance(
    fingerprint,
    () => {
      found.refresh();
      onChanged();
    },
  );
  const waiver = found.answer?.portalWaiver;
  const isPending = waiver !== undefined && !waiver.approvedAt;
  const canUndo = outcome?.canUndo ?? false;
  return (
    <div className={classes.actions}>
      {isPending && (
        <PendingWaiver waiver={waiver} isBusy={isBusy} onApprove={approve} />
      )}
      {state === 'open' && !isPending && !canUndo && (
        <QuietButton variant="outlined" onClick={() => setAsking(true)}>
          {t('gaps.accept')}
        </QuietButton>
      )}
      {(isPending || canUndo || waived?.source === 'portal') && (
        <QuietButton variant="outlined" disabled={isBusy} onClick={reopen}>
          {canUndo ? t('gaps.dialog.undo') : t('gaps.takeBack')}
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
