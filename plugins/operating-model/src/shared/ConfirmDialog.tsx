import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import { useId } from 'react';
import { QuietButton } from './QuietButton';
import { useText } from './useText';

interface ConfirmDialogProps {
  title: string;
  /** What follows from a yes. */
  text: string;
  /** What is done, as a verb. */
  confirm: string;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something is taken away. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, text, confirm, onConfirm, onClose } = props;
  const t = useText();
  const heading = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={heading}>
      <DialogTitle id={heading}>{title}</DialogTitle>
      <DialogContent>
        <Typography variant="body2">{text}</Typography>
      </DialogContent>
      <DialogActions>
        <QuietButton onClick={onClose}>{t('shared.cancel')}</QuietButton>
        <QuietButton
          variant="contained"
          onClick={() => {
            onConfirm();
            onClose();
          }}
        >
          {confirm}
        </QuietButton>
      </DialogActions>
    </Dialog>
  );
}
