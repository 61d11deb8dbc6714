import type {
  CanvasItem,
  CanvasReason,
} from '@onemap/plugin-operating-model-common';
import type { Formats } from '../shared/useFormats';
import type { Text } from '../shared/useText';
import type { Words } from '../shared/useWords';
import { dutyWords, processWords } from './dutyWords';

/** What words are made with. */
export interface Language {
  t: Text;
  word: Words;
  formats: Formats;
}

/** Ties that an item may make by its own scope: it names the service, or none and so holds for all. */
const BY_SCOPE = ['follows', 'governs', 'applies', 'threatens'];

/** Why an item is in its box, in full. */
export function reasonWords(
  item: CanvasItem,
  reason: CanvasReason,
  language: Language,
): string {
  const { t, word, formats } = language;
  if (BY_SCOPE.includes(reason.as) && reason.from.ref === item.ref) {
    return t(reason.path ? 'canvas.reason.itself' : 'canvas.reason.everywhere');
  }
  const plain = plainReason(reason, language);
  if (reason.environments) {
    const names = reason.environments.map(each => word('environment', each));
    return t('canvas.reason.in', {
      reason: plain,
      environments: formats.list(names),
    });
  }
  return plain;
}

function plainReason(reason: CanvasReason, language: Language): string {
  const { as, from, detail = '' } = reason;
  const { t, word } = language;
  const details = {
    role: () => word('role', detail),
    responsibility: () =>
      dutyWords(detail, processWords(reason, language), language),
    performs: () => detail,
  };
  const said = as in details ? details[as as keyof typeof details]() : '';
  return t(`canvas.reason.${as}`, { from: from.title, detail: said });
}

/** The first reason in a few words, counted where there are several of its sort. */
export function mainReasonWords(item: CanvasItem, language: Language): string {
  const [first] = item.reasons;
  if (!first) return '';
  const alike = item.reasons.filter(({ as }) => as === first.as);
  if (first.as === 'performs') {
    return language.t('canvas.short.performs', { count: alike.length });
  }
  const froms = new Set(alike.map(({ from }) => from.ref));
  if (isCounted(first.as) && froms.size > 1) {
    return language.t(`canvas.short.${first.as}`, { count: froms.size });
  }
  return plainReason(first, language);
}

const COUNTED = ['owns-process', 'decides', 'system-of-record'] as const;

function isCounted(as: CanvasReason['as']): as is (typeof COUNTED)[number] {
  return COUNTED.some(each => each === as);
}
