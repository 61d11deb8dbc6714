import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

/** Values by key; null, an empty text or an empty list takes a key out. */
export type UrlChanges = Record<string, string | readonly string[] | null>;

/** Filters, order and page of a list as they stand in the URL; an empty text there is no value. */
export interface UrlValues {
  get(key: string): string | undefined;
  getAll(key: string): string[];
  /** Changes some, and goes back to the first page. */
  set(changes: UrlChanges): void;
}

/** {@link UrlValues} of the page: the same object until the URL changes. */
export function useUrlValues(): UrlValues {
  const [parameters, setParameters] = useSearchParams();
  const set = useCallback(
    (changes: UrlChanges) =>
      setParameters(
        before => {
          const after = new URLSearchParams(before);
          after.delete('cursor');
          for (const [key, value] of Object.entries(changes)) {
            after.delete(key);
            for (const each of [value ?? []].flat()) {
              if (each !== '') after.append(key, each);
            }
          }
          return after;
        },
        { replace: true },
      ),
    [setParameters],
  );
  return useMemo(
    () => ({
      get: key => parameters.get(key) || undefined,
      getAll: key => parameters.getAll(key).filter(Boolean),
      set,
    }),
    [parameters, set],
  );
}
