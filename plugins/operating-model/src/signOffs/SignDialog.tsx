import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { AttestationsAnswer } from '@onemap/plugin-operating-model-common';
import { useId, useState } from 'react';
import { unavailability } from '../api';
import { messageOf } from '../shared/messageOf';
import { severityColor } from '../shared/readableColor';
import { QuietButton } from '../shared/QuietButton';
import { useText } from '../shared/useText';
import { useWords } from '../shared/useWords';
import { ChangeList } from './ChangeList';
import { factChanges, type FactChanges } from './factChanges';
import { SignedFacts } from './SignedFacts';
import type { FactWords } from './useFactWords';

const useStyles = makeStyles(theme => ({
  content: { display: 'grid', gap: theme.spacing(1.5) },
  error: { color: severityColor(theme, 'error') },
}));

type Signable = AttestationsAnswer['current'];

interface SignDialogProps {
  /** The name of the service. */
  service: string;
  role: string;
  /** What would be signed, as it was when the dialog was opened. */
  current: Signable;
  words: FactWords;
  /** Throws where it was refused. */
  sign: (role: string, digest: string) => Promise<void>;
  /** What would be signed now. */
  lookAgain: () => Promise<Signable | undefined>;
  onClose: () => void;
}

/**
 * Shows what is signed, and asks whether to sign it. Where the model changed meanwhile it says what
 * changed and asks again: nobody signs what he has not seen.
 */
export function SignDialog(props: SignDialogProps) {
  const { service, role, words, sign, lookAgain, onClose } = props;
  const classes = useStyles();
  const t = useText();
  const word = useWords();
  const title = useId();
  const [seen, setSeen] = useState(props.current);
  const [changes, setChanges] = useState<FactChanges>();
  const [refusal, setRefusal] = useState<string>();
  const [isBusy, setBusy] = useState(false);

  const submit = async () => {
    setBusy(true);
    setRefusal(undefined);
    try {
      await sign(role, seen.digest);
      onClose();
    } catch (error) {
      const now =
        unavailability(error) === 'conflict' ? await lookAgain() : undefined;
      if (now && now.digest !== seen.digest) {
        setChanges(factChanges(seen.model, now.model));
        setSeen(now);
      } else {
        setRefusal(t('signOffs.dialog.refused', { message: messageOf(error) }));
      }
      setBusy(false);
    }
  };

  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={title}
      fullWidth
      maxWidth="sm"
    >
      <DialogTitle id={title}>
        {t('signOffs.dialog.title', { service, role: word('role', role) })}
      </DialogTitle>
      <DialogContent className={classes.content}>
        {changes && (
          <Typography variant="body2" component="div" role="alert">
            <strong>{t('signOffs.dialog.changed')}</strong>
            <ChangeList changes={changes} words={words} />
          </Typography>
        )}
        <Typography variant="body2">
          {t('signOffs.dialog.what', { count: seen.model.facts.length })}
        </Typography>
        <SignedFacts facts={seen.model.facts} words={words} />
        <Typography variant="body2">{t('signOffs.dialog.keep')}</Typography>
        <Typography variant="body2" role="alert" className={classes.error}>
          {refusal}
        </Typography>
      </DialogContent>
      <DialogActions>
        <QuietButton onClick={onClose}>{t('shared.cancel')}</QuietButton>
        <QuietButton variant="contained" disabled={isBusy} onClick={submit}>
          {t('signOffs.dialog.submit')}
        </QuietButton>
      </DialogActions>
    </Dialog>
  );
}
