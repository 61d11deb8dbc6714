import { compactCanvas } from '@onemap/plugin-operating-model-common';
import { canvasOf } from '../../services/canvas';
import type { OperatingModelService } from '../../services/OperatingModelService';
import { listServices, litmusOf, serviceNamed } from '../../services/services';
import {
  contextAnswer,
  flowAnswer,
  processFlowAnswer,
  reachAnswer,
} from '../../services/serviceViews';
import type { AnyRoute } from '../defineRoute';
import { modelRoute } from '../modelRoute';
import { canvasAnswer } from '../schemas/canvas';
import {
  litmus,
  servicePage,
  servicePath,
  servicesQuery,
} from '../schemas/services';
import { gridQuery } from '../schemas/governance';
import * as schemas from '../schemas/serviceViews';
import { wantsCsv } from '../sendCsv';
import { sendServicesAsCsv } from '../sendServicesAsCsv';

/** Routes about services. */
export function serviceRoutes(model: OperatingModelService): AnyRoute[] {
  return [
    modelRoute(model, {
      path: '/services',
      id: 'listServices',
      summary: 'Services with their litmus answers and open gaps.',
      query: servicesQuery,
      answer: servicePage,
      alternatives: { 'text/csv': 'All services that match, on all pages.' },
      isEarly: true,
      handle: async ({ context, req, res, query }) => {
        if (wantsCsv(req)) {
          await sendServicesAsCsv(res, context, query);
          return undefined;
        }
        return listServices(context, query);
      },
    }),
    modelRoute(model, {
      path: '/services/:namespace/:name/canvas',
      id: 'getCanvas',
      summary: 'The operating model canvas of a service, with its gaps.',
      params: servicePath,
      answer: canvasAnswer,
      handle: ({ context, path }) =>
        compactCanvas(canvasOf(serviceNamed(context, path), context)),
    }),
    modelRoute(model, {
      path: '/services/:namespace/:name/litmus',
      id: 'getLitmus',
      summary: 'The litmus test of a service.',
      params: servicePath,
      answer: litmus,
      handle: ({ context, path }) =>
        litmusOf(serviceNamed(context, path), context),
    }),
    modelRoute(model, {
      path: '/services/:namespace/:name/flow',
      id: 'getFlow',
      summary: 'The one-page flow: processes, stages, environments.',
      params: servicePath,
      answer: schemas.flowAnswer,
      handle: ({ context, path }) =>
        flowAnswer(serviceNamed(context, path), context),
    }),
    modelRoute(model, {
      path: '/entities/:kind/:namespace/:name/context',
      id: 'getContext',
      summary: 'Who owns an entity of any kind, and who decides about it.',
      params: schemas.entityPath,
      answer: schemas.contextAnswer,
      handle: ({ context, path }) => contextAnswer(path, context),
    }),
    modelRoute(model, {
      path: '/entities/process/:namespace/:name/flow',
      id: 'getProcessFlow',
      summary: 'The flow of one process, whichever services follow it.',
      params: servicePath,
      answer: schemas.processFlowAnswer,
      handle: ({ context, path }) => processFlowAnswer(path, context),
    }),
    modelRoute(model, {
      path: '/entities/:kind/:namespace/:name/services',
      id: 'getReach',
      summary:
        'The services that a process or control holds for; of a control, where it is exercised.',
      params: schemas.entityPath,
      query: gridQuery,
      answer: schemas.reachAnswer,
      handle: ({ context, path, query }) => reachAnswer(path, context, query),
    }),
  ];
}
