import type { FlowStage } from '@onemap/plugin-operating-model-common';
import { formatDuration } from '../shared/duration';
import { useFormats } from '../shared/useFormats';
import { useText } from '../shared/useText';

/** The target times of the stages; nothing where none is set. */
export function WithinRow({ stages }: { stages: readonly FlowStage[] }) {
  const t = useText();
  const { locale } = useFormats();
  if (!stages.some(({ within }) => within)) return null;
  return (
    <tr>
      <th scope="row">{t('flow.within')}</th>
      {stages.map(({ within }, index) => (
        <td key={index}>{within && formatDuration(within, locale)}</td>
      ))}
    </tr>
  );
}
