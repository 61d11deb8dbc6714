import type {
  Box,
  CanvasItem,
  CanvasReason,
} from '@onemap/plugin-operating-model-common';
import type { CadenceWords } from '../shared/useCadenceWords';
import { noteOf, satisfiedBy } from './noteWords';
import { dutyWords, processWords } from './dutyWords';
import { mainReasonWords, type Language } from './reasonWords';

type Short = (
  item: CanvasItem,
  language: Language,
  cadence: CadenceWords,
) => string | undefined;

/** The one fact that tells most about an item, by box. */
const BY_BOX: Record<Box, Short> = {
  processes: item => noteOf(item, 'owner'),
  organization: mainReasonWords,
  locations: (item, language) =>
    item.reasons[0]?.as === 'system-of-record'
      ? mainReasonWords(item, language)
      : undefined,
  information: item => noteOf(item, 'system-of-record'),
  suppliers: () => undefined, // the narrow box has it below the name
  'management-system': (item, language, cadence) =>
    BY_KIND[item.kind]?.(item, language, cadence),
};

/** The same for the management system, where the kinds differ. */
const BY_KIND: Record<string, Short> = {
  Forum: (item, _, cadence) => {
    const rule = noteOf(item, 'cadence');
    return rule && cadence(rule, noteOf(item, 'convenes-within'));
  },
  DecisionRight: item => noteOf(item, 'decider'),
  Risk: item => noteOf(item, 'owner'),
  Control: (item, { t, word }) => {
    const [first, ...others] = satisfiedBy(item, word);
    return others.length
      ? t('canvas.andMore', { text: first, others: `${others.length}` })
      : first;
  },
};

/** What stands beside the name of an item. */
export function shortWords(
  box: Box,
  item: CanvasItem,
  language: Language,
  cadence: CadenceWords,
): string {
  return BY_BOX[box](item, language, cadence) ?? '';
}

/** What stands below the name of a supplier: its roles by contract, or what it performs, and whom to call. */
export function supplierWords(item: CanvasItem, language: Language): string {
  const duties = item.reasons.filter(({ as }) => as === 'responsibility');
  const work = item.reasons.filter(({ as }) => as === 'performs');
  const said = duties.length
    ? dutiesByRole(duties, language)
    : [mainReasonWords({ ...item, reasons: work }, language)];
  return [...said, noteOf(item, 'contact')].filter(Boolean).join(' · ');
}

/** For each role what it is for, such as "responsible: Change". */
function dutiesByRole(
  duties: readonly CanvasReason[],
  language: Language,
): string[] {
  const roles = [...new Set(duties.map(({ detail = '' }) => detail))];
  return roles.map(role => {
    const processes = duties
      .filter(({ detail = '' }) => detail === role)
      .flatMap(duty => processWords(duty, language));
    return dutyWords(role, [...new Set(processes)], language);
  });
}
