import { canvasOf } from '../../services/canvas';
import type { OperatingModelService } from '../../services/OperatingModelService';
import { listServices, litmusOf, serviceNamed } from '../../services/services';
import { defineRoute, type AnyRoute } from '../defineRoute';
import {
  canvasAnswer,
  litmus,
  servicePage,
  servicePath,
  servicesQuery,
} from '../schemas/services';

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
  ];
}
