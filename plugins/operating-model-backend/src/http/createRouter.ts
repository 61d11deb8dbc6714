import type { LoggerService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type { Router } from 'express';
import type { FindingsStore } from '../database/FindingsStore';
import type { OperatingModelService } from '../services/OperatingModelService';
import type { AnyRoute } from './defineRoute';
import { openApiDocument } from './openApiDocument';
import { problemHandler } from './problems';
import { evaluationRoutes } from './routes/evaluationRoutes';
import { findingRoutes } from './routes/findingRoutes';
import { governanceRoutes } from './routes/governanceRoutes';
import { ruleRoutes } from './routes/ruleRoutes';
import { serviceRoutes } from './routes/serviceRoutes';
import { toRouter } from './toRouter';

/** Every route of the plugin. */
export function allRoutes(
  model: OperatingModelService,
  store: FindingsStore,
): AnyRoute[] {
  return [
    ...serviceRoutes(model),
    ...findingRoutes(model, store),
    ...evaluationRoutes(model),
    ...governanceRoutes(model),
    ...ruleRoutes(model),
  ];
}

/** The plugin's router: the routes, the document that describes them, and problems for what goes wrong. */
export function createRouter(options: {
  model: OperatingModelService;
  store: FindingsStore;
  logger: LoggerService;
}): Router {
  const routes = allRoutes(options.model, options.store);
  const document = openApiDocument(routes);
  const router = toRouter(routes);
  router.get('/openapi.json', (_, res) => {
    res.json(document);
  });
  router.use(() => {
    throw new NotFoundError('There is no such route.');
  });
  router.use(problemHandler(options.logger));
  return router;
}
