import type { AppliedWaiver } from '@onemap/plugin-operating-model-common';
import { nameOf } from '../shared/entityNames';
import { useFormats } from '../shared/useFormats';
import { useText } from '../shared/useText';

/** That a gap is accepted: until when, why, by whom and where that is written. */
export function AcceptedNote({ waiver }: { waiver: AppliedWaiver }) {
  const t = useText();
  const formats = useFormats();
  const { until, reason, approvedBy, source } = waiver;
  const parts = [
    t('gaps.accepted', { date: formats.date(until), reason }),
    ...(approvedBy ? [t('gaps.acceptedBy', { name: nameOf(approvedBy) })] : []),
    t(source === 'git' ? 'gaps.acceptedInGit' : 'gaps.acceptedInPortal'),
  ];
  return <span>{parts.join(' · ')}</span>;
}
