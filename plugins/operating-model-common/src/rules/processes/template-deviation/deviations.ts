import type { ProcessEntity } from '../../../graph/ModelEntity';

/** The lists of a process's standard. */
export type StandardList = 'priorities' | 'recordTypes' | 'reports';

/** How one list of a process differs from its template's. */
export interface Deviation {
  list: StandardList;
  /** What the template has and the process has not. */
  lacking: string[];
  /** What the process has and the template has not; more reports than asked for are no deviation. */
  added: string[];
}

const LISTS: readonly StandardList[] = ['priorities', 'recordTypes', 'reports'];

/** Every difference of a process from its template, in the order of the lists. */
export function deviationsFrom(
  template: ProcessEntity,
  process: ProcessEntity,
): Deviation[] {
  return LISTS.flatMap(list => {
    const wanted = template.spec.standard?.[list];
    if (!wanted) return [];
    const own = process.spec.standard?.[list] ?? [];
    const lacking = without(wanted, own);
    const added = list === 'reports' ? [] : without(own, wanted);
    return lacking.length || added.length ? [{ list, lacking, added }] : [];
  });
}

function without(list: readonly string[], other: readonly string[]): string[] {
  return list.filter(
    (each, i) => !other.includes(each) && list.indexOf(each) === i,
  );
}
