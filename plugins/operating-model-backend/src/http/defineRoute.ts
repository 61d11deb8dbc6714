import type { Request, Response } from 'express';
import type { z } from 'zod';

/** What a handler gets: the parts of the request, read and checked. */
export interface RouteInput<P, Q, B> {
  path: P;
  query: Q;
  body: B;
  req: Request;
  res: Response;
}

/**
 * One route: what it takes, what it gives, and who answers. The same declaration checks requests, makes
 * the OpenAPI document and lets tests check answers.
 */
export interface RouteDefinition<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  A = unknown,
> {
  method: 'get' | 'post' | 'delete';
  /** As Express writes it: `/services/:namespace/:name/canvas`. */
  path: string;
  /** Name of the operation in the OpenAPI document. */
  id: string;
  summary: string;
  params?: P;
  query?: Q;
  body?: B;
  /** Schema of the answer's body; absent where it has none. */
  answer?: z.ZodType<A>;
  /** Other media types that can be asked for, by what they hold. */
  alternatives?: Record<string, string>;
  /** True where it answers anybody, signed in or not. */
  isPublic?: boolean;
  /** True where who has the answer already may be told so, by its `ETag`. */
  isTagged?: boolean;
  /** Status of a success; 200, or 204 where there is no body. */
  status?: number;
  /** @returns the body, or undefined where the handler answered by itself */
  handle(
    input: RouteInput<z.infer<P>, z.infer<Q>, z.infer<B>>,
  ): Promise<A | undefined>;
}

/** A route of whatever types, as a list of routes holds it. */
// Each handler is called with what its own schemas have read.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyRoute = RouteDefinition<any, any, any, any>;

/** Declares a route, so that its types follow from its schemas. */
export function defineRoute<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  A,
>(route: RouteDefinition<P, Q, B, A>): RouteDefinition<P, Q, B, A> {
  return route;
}
