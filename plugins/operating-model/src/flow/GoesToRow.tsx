import type { FlowStage } from '@onemap/plugin-operating-model-common';
import { useText } from '../shared/useText';
import { GoesTo } from './GoesTo';

/** Where the stages go to a forum or a decision; nothing where none does. */
export function GoesToRow({ stages }: { stages: readonly FlowStage[] }) {
  const t = useText();
  if (!stages.some(({ forum, decision }) => forum || decision)) return null;
  return (
    <tr>
      <th scope="row">{t('flow.goesTo')}</th>
      {stages.map((stage, index) => (
        <td key={index}>
          <GoesTo stage={stage} />
        </td>
      ))}
    </tr>
  );
}
