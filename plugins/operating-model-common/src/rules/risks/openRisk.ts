import type { RiskEntity } from '../../graph/ModelEntity';

/** Whether a risk is open; one without a status is. An accepted risk is not. */
export function isOpen({ spec }: RiskEntity): boolean {
  return (spec.status ?? 'open') === 'open';
}
