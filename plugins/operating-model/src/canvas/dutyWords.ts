import type { CanvasReason } from '@onemap/plugin-operating-model-common';
import type { Language } from './reasonWords';

/** The processes that a responsibility is for, of which the reader may see some, all or none. */
export function processWords(
  { processes = [], processEntities = [] }: CanvasReason,
  { word }: Language,
): string[] {
  return [
    ...processes.map(each => word('processType', each)),
    ...processEntities.map(({ title }) => title),
  ];
}

/** A role by contract and what it is for: "responsible: Incident and Change". */
export function dutyWords(
  role: string,
  processes: readonly string[],
  { t, word, formats }: Language,
): string {
  const said = word('responsibility', role);
  if (!processes.length) return said;
  return t('context.duty', { role: said, processes: formats.list(processes) });
}
