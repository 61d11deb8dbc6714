import { canvasOf } from '../../services/canvas';
import type { OperatingModelService } from '../../services/OperatingModelService';
import { listServices, litmusOf, serviceNamed } from '../../services/services';
import {
  contextAnswer,
  flowAnswer,
  processFlowAnswer,
  reachAnswer,
} from '../../services/serviceViews';
import { defineRoute, type AnyRoute } from '../defineRoute';
import {
  canvasAnswer,
  litmus,
  servicePage,
  servicePath,
  servicesQuery,
} from '../schemas/services';
import { gridQuery } from '../schemas/governance';
import * as schemas from '../schemas/serviceViews';

/** Routes about services. */
export function serviceRoutes(model: OperatingModelService): AnyRoute[] {
  return [
    defineRoute({
      method: 'get',
      path: '/services',
      id: 'listServices',
      summary: 'Services with their litmus answers and open gaps.',
      query: servicesQuery,
      answer: servicePage,
      handle: async ({ req, query }) =>
        listServices(await model.contextOf(req), query),
    }),
    defineRoute({
      method: 'get',
      path: '/services/:namespace/:name/canvas',
      id: 'getCanvas',
      summary: 'The operating model canvas of a service, with its gaps.',
      params: servicePath,
      answer: canvasAnswer,
      handle: async ({ req, path }) => {
        const context = await model.evaluatedContextOf(req);
        return canvasOf(serviceNamed(context, path), context);
      },
    }),
    defineRoute({
      method: 'get',
      path: '/services/:namespace/:name/litmus',
      id: 'getLitmus',
      summary: 'The litmus test of a service.',
      params: servicePath,
      answer: litmus,
      handle: async ({ req, path }) => {
        const context = await model.evaluatedContextOf(req);
        return litmusOf(serviceNamed(context, path), context);
      },
    }),
    defineRoute({
      method: 'get',
      path: '/services/:namespace/:name/flow',
      id: 'getFlow',
      summary: 'The one-page flow: processes, stages, environments.',
      params: servicePath,
      answer: schemas.flowAnswer,
      handle: async ({ req, path }) => {
        const context = await model.evaluatedContextOf(req);
        return flowAnswer(serviceNamed(context, path), context);
      },
    }),
    defineRoute({
      method: 'get',
      path: '/entities/:kind/:namespace/:name/context',
      id: 'getContext',
      summary: 'Who owns an entity of any kind, and who decides about it.',
      params: schemas.entityPath,
      answer: schemas.contextAnswer,
      handle: async ({ req, path }) =>
        contextAnswer(path, await model.evaluatedContextOf(req)),
    }),
    defineRoute({
      method: 'get',
      path: '/entities/process/:namespace/:name/flow',
      id: 'getProcessFlow',
      summary: 'The flow of one process, whichever services follow it.',
      params: servicePath,
      answer: schemas.processFlowAnswer,
      handle: async ({ req, path }) =>
        processFlowAnswer(path, await model.evaluatedContextOf(req)),
    }),
    defineRoute({
      method: 'get',
      path: '/entities/:kind/:namespace/:name/services',
      id: 'getReach',
      summary:
        'The services that a process or control holds for; of a control, where it is exercised.',
      params: schemas.entityPath,
      query: gridQuery,
      answer: schemas.reachAnswer,
      handle: async ({ req, path, query }) =>
        reachAnswer(path, await model.evaluatedContextOf(req), query),
    }),
  ];
}
