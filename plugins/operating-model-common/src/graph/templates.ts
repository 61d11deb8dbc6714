import { isA, type ProcessEntity } from './ModelEntity';

/** Whether a process is based on another, directly or through others; loops end. */
export function isBasedOn(
  process: ProcessEntity,
  other: ProcessEntity,
): boolean {
  const seen = new Set<ProcessEntity>();
  let current: ProcessEntity | undefined = process;
  while (current && !seen.has(current)) {
    seen.add(current);
    const template: ProcessEntity['spec']['basedOn'] = current.spec.basedOn;
    if (template?.ref === other.ref) return true;
    current = isA(template?.target, 'Process') ? template.target : undefined;
  }
  return false;
}
