import type { LoggerService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { Problem } from '@onemap/plugin-operating-model-common';
import type { ErrorRequestHandler, Response } from 'express';
import { STATUS_CODES } from 'node:http';
import type { z } from 'zod';
import { databaseTroubleOf } from '../database/databaseTrouble';
import { NotEvaluatedError } from '../evaluation/NotEvaluatedError';

const STATUS_OF: Record<string, number> = {
  InputError: 400,
  AuthenticationError: 401,
  NotAllowedError: 403,
  NotFoundError: 404,
  ConflictError: 409,
  ServiceUnavailableError: 503,
  NotEvaluatedError: 503,
};

/** A request whose fields are wrong, all of them named. */
export class RequestError extends InputError {
  constructor(readonly errors: { path: string; message: string }[]) {
    super(
      `The request is not valid: ${errors
        .map(({ path, message }) => `${path}: ${message}`)
        .join('; ')}`,
    );
    this.name = 'InputError';
  }

  /** @param part - the part of the request: `path`, `query` or `body` */
  static of(part: string, error: z.ZodError): RequestError {
    return new RequestError(
      error.issues.map(issue => ({
        path: [part, ...issue.path].join('.'),
        message: issue.message,
      })),
    );
  }
}

/** Answers errors as RFC 9457 problems. What the caller cannot help is logged, and not told in detail. */
export function problemHandler(logger: LoggerService): ErrorRequestHandler {
  // Express tells an error handler by its four parameters.
  return (error, req, res, _next) => {
    const status = statusOf(error);
    // Why nothing is evaluated yet is in the log already, once, from whoever evaluates.
    if (status >= 500 && !(error instanceof NotEvaluatedError))
      logger.error(`${req.method} ${req.path} failed`, error);
    if (res.headersSent) {
      // Half of the answer is on its way; cutting it off is the one way to say that it is not whole.
      res.destroy();
      return;
    }
    if (status === 503) res.set('Retry-After', '5');
    sendProblem(res, {
      status,
      type: typeOf(error),
      detail: detailOf(status, error),
      ...(error instanceof RequestError ? { errors: error.errors } : {}),
    });
  };
}

/** Sends a problem. */
export function sendProblem(res: Response, problem: Omit<Problem, 'title'>) {
  const body: Problem = {
    title: STATUS_CODES[problem.status] ?? 'Error',
    ...problem,
  };
  // It is no answer to what was asked, and must not be taken for an unchanged one later.
  res.removeHeader('ETag');
  res
    .status(problem.status)
    .type('application/problem+json')
    .send(JSON.stringify(body));
}

/** Problems that clients tell apart by more than their status. */
function typeOf(error: unknown): string {
  return error instanceof NotEvaluatedError
    ? 'urn:operating-model:problem:not-evaluated'
    : 'about:blank';
}

function statusOf(error: unknown): number {
  const { name, status } = error as { name?: string; status?: unknown };
  if (name && STATUS_OF[name]) return STATUS_OF[name];
  // Express and its body parser say themselves what is wrong with a request.
  if (typeof status === 'number' && status >= 400 && status < 500)
    return status;
  return databaseTroubleOf(error)?.isPassing ? 503 : 500;
}

function detailOf(status: number, error: { message: string }): string {
  const trouble = databaseTroubleOf(error);
  if (trouble?.isPassing) return `${trouble.message} Nothing was changed.`;
  if (status === 500) return 'Something went wrong here.';
  // Errors of Backstage carry their cause in their message, which is for the log.
  return error.message.split('; caused by ')[0];
}
