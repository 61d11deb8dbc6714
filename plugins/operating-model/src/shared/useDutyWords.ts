import type { SupplierDuty } from '@onemap/plugin-operating-model-common';
import { useFormats } from './useFormats';
import { useText } from './useText';
import { useWords } from './useWords';

type Responsibility = SupplierDuty['responsibilities'][number];

/** What a supplier is contracted for, such as "Network – responsible: Incident and Change". */
export function useDutyWords(): (duty: Responsibility) => string {
  const t = useText();
  const word = useWords();
  const formats = useFormats();
  return duty => {
    const named = [
      ...duty.processes.map(type => word('processType', type)),
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
          layer: word('layer', duty.layer),
          ...said,
        })
      : t('context.duty', said);
  };
}
