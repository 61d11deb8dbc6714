import type { Problem } from '@onemap/plugin-operating-model-common';

/** The backend refused or could not answer. `message` is for people. */
export class OperatingModelError extends Error {
  override readonly name = 'OperatingModelError';

  constructor(
    /** HTTP status. */
    readonly status: number,
    /** What the backend said, where it said something. */
    readonly problem?: Problem,
  ) {
    super(problem?.detail ?? problem?.title ?? `HTTP ${status}`);
  }

  /** The error of an answer that is not ok. */
  static async of(response: Response): Promise<OperatingModelError> {
    const body: unknown = await response.json().catch(() => undefined);
    return new OperatingModelError(
      response.status,
      isProblem(body) ? body : undefined,
    );
  }

  /** The caller may not do or see this. */
  get isRefusal(): boolean {
    return this.status === 401 || this.status === 403;
  }

  /** There is no such thing, or not for this caller. */
  get isNotFound(): boolean {
    return this.status === 404;
  }

  /** Something changed since the caller looked: looking again and asking again helps. */
  get isConflict(): boolean {
    return this.status === 409;
  }

  /** Nothing has been evaluated yet: asking again later helps. */
  get isTooEarly(): boolean {
    return this.status === 503;
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'title' in body;
}
