import {
  SEVERITIES,
  type FindingView,
} from '@onemap/plugin-operating-model-common';
import { useFormats } from '../shared/useFormats';
import { useText } from '../shared/useText';

/** Says what is folded away, such as "Show 4 more: 3 warnings and 1 info". */
export function useFoldedWords(): (gaps: readonly FindingView[]) => string {
  const t = useText();
  const formats = useFormats();
  return gaps => {
    const open = gaps.filter(({ state }) => state === 'open');
    const counts = [
      ...SEVERITIES.map(severity => ({
        severity,
        count: open.filter(gap => gap.severity === severity).length,
      })),
      { severity: 'waived' as const, count: gaps.length - open.length },
    ].filter(({ count }) => count > 0);
    return t('gaps.showFolded', {
      rest: formats.number(gaps.length),
      counts: formats.list(
        counts.map(({ severity, count }) =>
          t(`gaps.counts.${severity}`, { count }),
        ),
      ),
    });
  };
}
