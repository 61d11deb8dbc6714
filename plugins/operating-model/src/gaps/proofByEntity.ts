import type { Evidence } from '@onemap/plugin-operating-model-common';

/** Evidence with the fields of one entity together, in the order in which entities are first named. */
export function proofByEntity(
  evidence: readonly Evidence[],
): { ref: string; paths: string[] }[] {
  const paths = new Map<string, string[]>();
  for (const { entityRef, path } of evidence) {
    paths.set(entityRef, [...(paths.get(entityRef) ?? []), path]);
  }
  return [...paths].map(([ref, fields]) => ({ ref, paths: fields }));
}
