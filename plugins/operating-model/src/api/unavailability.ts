import { ProblemError } from '@onemap/plugin-operating-model-common';

/**
 * Why the backend did not answer:
 * - `refused`: the caller may not do or see this, and asking again will not help
 * - `notFound`: there is no such thing, or not for this caller
 * - `conflict`: something changed since the caller looked; looking again helps
 * - `tooEarly`: nothing has been evaluated yet; asking again later helps
 * - `failed`: anything else
 */
export type Unavailability =
  'refused' | 'notFound' | 'conflict' | 'tooEarly' | 'failed';

const BY_STATUS: Partial<Record<number, Unavailability>> = {
  401: 'refused',
  403: 'refused',
  404: 'notFound',
  409: 'conflict',
  503: 'tooEarly',
};

/** What an error of the client means to the person who waits for the answer. */
export function unavailability(error: unknown): Unavailability {
  if (!(error instanceof ProblemError)) return 'failed';
  return BY_STATUS[error.status] ?? 'failed';
}
