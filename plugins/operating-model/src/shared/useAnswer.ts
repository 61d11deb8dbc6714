import { useApi } from '@backstage/frontend-plugin-api';
import { useDeferredValue } from 'react';
import useSWR from 'swr';
import {
  operatingModelApiRef,
  unavailability,
  type OperatingModelApi,
} from '../api';

/** What the backend answered, as far as it is known. */
export interface Answer<T> {
  /** The latest answer; the one before while a new one is on its way. */
  answer?: T;
  /** Why there is no newer answer. */
  error?: Error;
  /** True while the first answer, or that to a new question, is awaited. */
  isWaiting: boolean;
  /** Asks again; gives the new answer. */
  refresh: () => Promise<T | undefined>;
}

/** Pages follow the model: an edit in git shows without a reload. */
const REFRESH_MS = 15_000;
const RETRY_MS = 3_000;

/**
 * Asks the backend, and again from time to time while the page is looked at. Components that ask the
 * same at the same time share one request.
 *
 * @param question - what identifies the question, beginning with the name of the method
 * @param keepPrevious - show the answer to the question before while the new one is awaited: for lists
 */
export function useAnswer<T>(
  question: readonly unknown[],
  ask: (api: OperatingModelApi) => Promise<T>,
  { keepPrevious = false }: { keepPrevious?: boolean } = {},
): Answer<T> {
  const api = useApi(operatingModelApiRef);
  const { data, error, isLoading, mutate } = useSWR<T, Error>(
    ['operating-model', ...question],
    () => ask(api),
    {
      keepPreviousData: keepPrevious,
      refreshInterval: REFRESH_MS,
      shouldRetryOnError: cause => unavailability(cause) !== 'refused',
      // The library's own pauses grow to minutes, in which a backend that is up again would go unnoticed.
      onErrorRetry: (_error, _key, _config, askAgain, { retryCount }) => {
        const pause = Math.min(retryCount * RETRY_MS, REFRESH_MS);
        setTimeout(() => askAgain({ retryCount }), pause);
      },
    },
  );
  // Drawn bit by bit: a page of thousands must not hold up what people type and click meanwhile.
  const answer = useDeferredValue(data);
  return {
    answer,
    error,
    isWaiting: isLoading || (data !== undefined && answer === undefined),
    refresh: () => mutate(),
  };
}
