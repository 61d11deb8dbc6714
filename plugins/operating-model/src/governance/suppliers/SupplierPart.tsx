import type { SupplierCell } from '@onemap/plugin-operating-model-common';
import { EnvironmentTags } from '../../canvas/EnvironmentTags';
import { useDutyWords } from '../../shared/useDutyWords';
import { useText } from '../../shared/useText';
import { GapMarks } from '../GapMarks';

interface SupplierPartProps {
  /** Full reference. */
  supplier: string;
  cell: SupplierCell;
}

/** What a supplier is contracted to do for a service, and what it does. */
export function SupplierPart({ supplier, cell }: SupplierPartProps) {
  const t = useText();
  const dutyWords = useDutyWords();
  const stages = cell.performs.reduce(
    (sum, process) => sum + process.stages.length,
    0,
  );
  return (
    <>
      {cell.responsibilities.map((duty, index) => (
        <div key={index}>
          {dutyWords(duty)} <EnvironmentTags environments={duty.environments} />
        </div>
      ))}
      {!cell.responsibilities.length && t('governance.suppliers.noDuty')}
      <div>
        {stages > 0 && t('governance.suppliers.performs', { count: stages })}{' '}
        <GapMarks
          fingerprints={cell.findings}
          filter={{ about: supplier, service: cell.ref }}
        />
      </div>
    </>
  );
}
