import type { Problem } from '../types';

/** The backend refused or could not answer. `message` is for people. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    /** HTTP status. */
    readonly status: number,
    /** What the backend said; absent where something in between answered for it. */
    readonly problem?: Problem,
  ) {
    super(problem?.detail ?? `The answer was ${status}.`);
  }

  /** The error of an answer that is not ok. */
  static async of(
    response: Pick<Response, 'status' | 'json'>,
  ): Promise<ProblemError> {
    const body: unknown = await response.json().catch(() => undefined);
    return new ProblemError(
      response.status,
      isProblem(body) ? body : undefined,
    );
  }
}

function isProblem(body: unknown): body is Problem {
  return (
    typeof body === 'object' &&
    body !== null &&
    'detail' in body &&
    typeof body.detail === 'string'
  );
}
