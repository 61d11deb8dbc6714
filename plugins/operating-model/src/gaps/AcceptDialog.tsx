import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import type {
  FindingView,
  WaiverRequest,
} from '@onemap/plugin-operating-model-common';
import { useId, useState, type FormEvent } from 'react';
import { messageOf } from '../shared/messageOf';
import { QuietButton } from '../shared/QuietButton';
import { severityColor } from '../shared/readableColor';
import { useText } from '../shared/useText';
import { ApproverSelect } from './ApproverSelect';
import { SaidText } from './SaidText';
import { useGapTexts } from './useGapTexts';

const useStyles = makeStyles(theme => ({
  fields: {
    display: 'grid',
    gap: theme.spacing(2),
    // Material UI's own red is too light to be read on white.
    '& .Mui-error': { color: severityColor(theme, 'error') },
  },
  error: { color: severityColor(theme, 'error') },
}));

interface AcceptDialogProps {
  gap: FindingView;
  /** Throws where it was refused. */
  accept: (request: WaiverRequest) => Promise<void>;
  onClose: () => void;
}

/** Asks until when a gap is accepted, why, and who approves it. */
export function AcceptDialog({ gap, accept, onClose }: AcceptDialogProps) {
  const classes = useStyles();
  const t = useText();
  const message = useGapTexts().messageOf(gap);
  const id = useId();
  const [request, setRequest] = useState<WaiverRequest>({
    until: '',
    reason: '',
  });
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();

  const isLater = request.until > new Date().toISOString().slice(0, 10);
  const hasReason = request.reason.trim() !== '';
  const untilError = request.until
    ? !isLater && t('gaps.dialog.past')
    : t('gaps.dialog.required');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isLater || !hasReason) return;
    setBusy(true);
    setFailure(undefined);
    try {
      await accept(request);
      onClose();
    } catch (error) {
      setFailure(t('gaps.dialog.failed', { message: messageOf(error) }));
      setBusy(false);
    }
  };

  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={`${id}-title`}
      fullWidth
      maxWidth="sm"
    >
      <form onSubmit={submit} noValidate>
        <DialogTitle id={`${id}-title`}>{t('gaps.dialog.title')}</DialogTitle>
        <DialogContent className={classes.fields}>
          <Typography variant="body2">
            <SaidText said={message} />
          </Typography>
          <TextField
            // Material UI ties a label to its field by the id alone.
            id={`${id}-until`}
            type="date"
            required
            label={t('gaps.dialog.until')}
            InputLabelProps={{ shrink: true }}
            value={request.until}
            onChange={({ target }) =>
              setRequest({ ...request, until: target.value })
            }
            error={isTried && Boolean(untilError)}
            helperText={(isTried && untilError) || t('gaps.dialog.untilHelp')}
          />
          <TextField
            required
            id={`${id}-reason`}
            multiline
            minRows={2}
            label={t('gaps.dialog.reason')}
            value={request.reason}
            onChange={({ target }) =>
              setRequest({ ...request, reason: target.value })
            }
            error={isTried && !hasReason}
            helperText={
              isTried && !hasReason
                ? t('gaps.dialog.required')
                : t('gaps.dialog.reasonHelp')
            }
          />
          <ApproverSelect
            value={request.approvedBy}
            onChange={approvedBy => setRequest({ ...request, approvedBy })}
          />
          <Typography variant="body2" role="alert" className={classes.error}>
            {failure}
          </Typography>
        </DialogContent>
        <DialogActions>
          <QuietButton onClick={onClose}>{t('shared.cancel')}</QuietButton>
          <QuietButton type="submit" variant="contained" disabled={isBusy}>
            {t('gaps.dialog.submit')}
          </QuietButton>
        </DialogActions>
      </form>
    </Dialog>
  );
}
