import type { SupplierDuty } from '@onemap/plugin-operating-model-common';
import { useFormats } from './useFormats';
import { useText } from './useText';
import { useWords } from './useWords';

type Responsibility = SupplierDuty['responsibilities'][number];

/** What a supplier is contracted for, such as "Network – responsible: incident and change". */
export function useDutyWords(): (duty: Responsibility) => string {
  const t = useText();
  const word = useWords();
  const formats = useFormats();
  return duty => {
    const named = [
      ...duty.processes,
      ...duty.processEntities.map(({ title }) => title),
    ];
    const unnamed = duty.allProcesses
      ? t('context.anyProcess')
      : t('context.hiddenProcesses');
    const said = {
      role: word('responsibility', duty.role),
      processes: named.length ? formats.list(named) : unnamed,
    };
    return duty.layer
      ? t('context.dutyOnLayer', {
          layer: capitalized(word('layer', duty.layer)),
          ...said,
        })
      : t('context.duty', said);
  };
}

/** An organisation's own word begins the line as the others do. */
function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
