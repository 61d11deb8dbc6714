import { useMemo } from 'react';
import { nameOf } from '../shared/entityNames';
import { useReadable } from '../shared/useReadable';

/** Of more, a filter shows the names in their references: their titles would take long to get. */
const MOST_TITLES = 400;
const NONE: string[] = [];

const collator = new Intl.Collator();

/** Entities as the choices of a filter, by title. */
export function useEntityChoices(
  refs: readonly string[],
): { value: string; text: string }[] {
  const { answer } = useReadable(refs.length > MOST_TITLES ? NONE : refs);
  return useMemo(
    () =>
      refs
        .map(value => ({
          value,
          text: answer?.get(value)?.title ?? nameOf(value),
        }))
        .sort((a, b) => collator.compare(a.text, b.text)),
    [refs, answer],
  );
}
