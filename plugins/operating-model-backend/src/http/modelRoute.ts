import type { z } from 'zod';
import type { Context } from '../services/Context';
import type { OperatingModelService } from '../services/OperatingModelService';
import {
  defineRoute,
  type RouteDefinition,
  type RouteInput,
} from './defineRoute';
import { entityTag, type Stored } from './entityTag';

/** A route that shows something of the model: see {@link modelRoute}. */
export interface ModelRoute<
  P extends z.ZodType,
  Q extends z.ZodType,
  A,
> extends Omit<
  RouteDefinition<P, Q, z.ZodUndefined, A>,
  'method' | 'handle' | 'body' | 'status' | 'isTagged'
> {
  /** True where it answers though nothing has been evaluated yet. */
  isEarly?: boolean;
  /** Where it reads more than the model that is served: what says whether that changed. */
  stored?: Stored;
  /** @returns the body, or undefined where the handler answered by itself */
  handle(
    input: Omit<RouteInput<z.infer<P>, z.infer<Q>, undefined>, 'body'> & {
      context: Context;
    },
  ): A | undefined | Promise<A | undefined>;
}

/**
 * Declares a route whose answer follows from the model, the caller and the request. Who has the answer
 * already is told so before it is made again.
 */
export function modelRoute<P extends z.ZodType, Q extends z.ZodType, A>(
  model: OperatingModelService,
  { isEarly, stored, ...route }: ModelRoute<P, Q, A>,
): RouteDefinition<P, Q, z.ZodUndefined, A> {
  return defineRoute({
    ...route,
    method: 'get',
    isTagged: true,
    handle: async input => {
      const { req, res } = input;
      const context = isEarly
        ? await model.contextOf(req)
        : await model.evaluatedContextOf(req);
      res.set('ETag', await entityTag(context, req, stored));
      if (req.fresh) {
        res.status(304).end();
        return undefined;
      }
      return route.handle({ ...input, context });
    },
  });
}
