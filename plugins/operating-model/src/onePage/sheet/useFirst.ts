import { useCallback } from 'react';
import { useText } from '../../shared/useText';

/** The first names of a list, and how many more there are: on paper nothing can be unfolded. */
export function useFirst(): (names: readonly string[], most: number) => string {
  const t = useText();
  return useCallback(
    (names, most) => {
      const first = names.slice(0, most).join(', ');
      return names.length > most
        ? `${first} ${t('onePage.more', { rest: `${names.length - most}` })}`
        : first;
    },
    [t],
  );
}
