import express, { type Response, type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { z } from 'zod';
import type { AnyRoute } from './defineRoute';
import { RequestError } from './problems';

const nothing = z.strictObject({});

/** An Express router for routes: it reads and checks requests, and sends answers. */
export function toRouter(routes: readonly AnyRoute[]): Router {
  const router = PromiseRouter();
  router.use(express.json({ limit: '100kb' }));
  for (const route of routes) {
    router[route.method](route.path, async (req, res) => {
      // An answer is for this caller alone, and may be kept only to ask whether it still holds.
      res.set('Cache-Control', 'private, no-cache');
      res.vary('Authorization, Accept');
      const body: unknown = await route.handle({
        path: read('path', route.params ?? nothing, req.params),
        query: read('query', route.query ?? nothing, req.query),
        body: route.body ? read('body', route.body, req.body) : undefined,
        req,
        res,
      });
      if (!res.headersSent) send(route, res, body);
    });
  }
  return router;
}

function read(part: string, schema: z.ZodType, value: unknown): unknown {
  if (hasNul(value)) {
    const message = 'Must not contain the character U+0000.';
    throw new RequestError([{ path: part, message }]);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw RequestError.of(part, result.error);
}

/** Whether a text is among it that PostgreSQL can neither keep nor compare with. */
function hasNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0');
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).some(hasNul)
  );
}

function send(route: AnyRoute, res: Response, body: unknown) {
  const status = route.status ?? (route.answer ? 200 : 204);
  if (status === 204) res.status(204).end();
  else res.status(status).json(body);
}
