import type { ServiceEntity } from '../graph/ModelEntity';

/** Whether a service is critical or high: more is asked of those. An absent criticality is medium. */
export function isCriticalOrHigh(service: ServiceEntity): boolean {
  const { criticality } = service.spec;
  return criticality === 'critical' || criticality === 'high';
}
