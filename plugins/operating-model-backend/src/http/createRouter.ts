import type { LoggerService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type { Router } from 'express';
import type { ModelKeeper } from '../evaluation/ModelKeeper';
import type { FindingsStore } from '../database/FindingsStore';
import type { WaiverStore } from '../database/WaiverStore';
import type { AttestationService } from '../services/AttestationService';
import type { WaiverService } from '../services/WaiverService';
import type { Audited } from './audited';
import type { OperatingModelService } from '../services/OperatingModelService';
import type { AnyRoute } from './defineRoute';
import { openApiDocument } from './openApiDocument';
import { problemHandler } from './problems';
import { attestationRoutes } from './routes/attestationRoutes';
import { overviewRoutes } from './routes/overviewRoutes';
import { waiverRoutes } from './routes/waiverRoutes';
import { evaluationRoutes } from './routes/evaluationRoutes';
import { findingRoutes } from './routes/findingRoutes';
import { governanceRoutes } from './routes/governanceRoutes';
import { healthRoutes } from './routes/healthRoutes';
import { ruleRoutes } from './routes/ruleRoutes';
import { serviceRoutes } from './routes/serviceRoutes';
import { toRouter } from './toRouter';

/** What the routes hand requests to. */
export interface RouterOptions {
  model: OperatingModelService;
  keeper: ModelKeeper;
  findings: FindingsStore;
  waiverStore: WaiverStore;
  waivers: WaiverService;
  attestations: AttestationService;
  audited: Audited;
  logger: LoggerService;
}

/** Every route of the plugin. */
export function allRoutes(options: Omit<RouterOptions, 'logger'>): AnyRoute[] {
  const {
    model,
    keeper,
    findings,
    waiverStore,
    waivers,
    attestations,
    audited,
  } = options;
  return [
    ...serviceRoutes(model),
    ...attestationRoutes(model, attestations, audited),
    ...findingRoutes(model, findings, waiverStore),
    ...waiverRoutes(model, waivers, audited),
    ...governanceRoutes(model),
    ...overviewRoutes(model, findings),
    ...ruleRoutes(model),
    ...evaluationRoutes(model, audited),
    ...healthRoutes(keeper),
  ];
}

/** The plugin's router: the routes, the document that describes them, and problems for what goes wrong. */
export function createRouter(options: RouterOptions): Router {
  const routes = allRoutes(options);
  const router = toRouter(routes);
  // Few ask for it, and the portal starts sooner without it.
  let document: ReturnType<typeof openApiDocument> | undefined;
  router.get('/openapi.json', (_, res) => {
    document ??= openApiDocument(routes);
    res.json(document);
  });
  router.use(() => {
    throw new NotFoundError('There is no such route.');
  });
  router.use(problemHandler(options.logger));
  return router;
}
