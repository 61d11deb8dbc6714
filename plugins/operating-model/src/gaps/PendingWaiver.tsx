import { makeStyles } from '@material-ui/core/styles';
import type { PortalWaiver } from '@onemap/plugin-operating-model-common';
import { nameOf } from '../shared/entityNames';
import { quietColor } from '../shared/quietColor';
import { QuietButton } from '../shared/QuietButton';
import { useFormats } from '../shared/useFormats';
import { useMyRef } from '../shared/useMyRef';
import { useText } from '../shared/useText';

const useStyles = makeStyles(theme => ({
  note: { flexBasis: '100%' },
  title: { fontWeight: 600 },
  quiet: { color: quietColor(theme) },
}));

interface PendingWaiverProps {
  waiver: PortalWaiver;
  isBusy: boolean;
  onApprove: () => void;
}

/** That somebody asked for a gap to be accepted, who has to approve it, and for others the way to do so. */
export function PendingWaiver(props: PendingWaiverProps) {
  const { waiver, isBusy, onApprove } = props;
  const classes = useStyles();
  const t = useText();
  const formats = useFormats();
  const me = useMyRef();
  const { until, reason, requestedBy, approvedBy } = waiver;
  const isMine = me !== undefined && requestedBy === me;
  const isForAnother = approvedBy !== undefined && approvedBy !== me;
  return (
    <>
      <div className={classes.note}>
        <span className={classes.title}>{t('gaps.waiver.pending')}</span>{' '}
        {requestedBy
          ? t('gaps.waiver.askedBy', {
              name: nameOf(requestedBy),
              date: formats.date(until),
              reason,
            })
          : t('gaps.waiver.asked', { date: formats.date(until), reason })}
        <div className={classes.quiet}>
          {approvedBy
            ? t('gaps.waiver.awaits', { name: nameOf(approvedBy) })
            : t('gaps.waiver.awaitsAnybody')}
        </div>
      </div>
      {!isMine && !isForAnother && (
        <QuietButton variant="outlined" disabled={isBusy} onClick={onApprove}>
          {t('gaps.waiver.approve')}
        </QuietButton>
      )}
    </>
  );
}
