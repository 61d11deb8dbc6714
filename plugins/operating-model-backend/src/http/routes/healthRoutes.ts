import type { ModelKeeper } from '../../evaluation/ModelKeeper';
import { healthOf } from '../../services/health';
import { defineRoute, type AnyRoute } from '../defineRoute';
import { health } from '../schemas/health';

/** The route for whoever watches over the portal. */
export function healthRoutes(keeper: ModelKeeper): AnyRoute[] {
  return [
    defineRoute({
      method: 'get',
      path: '/health',
      id: 'getHealth',
      summary:
        'Whether findings are served, and whether they are those of the catalog; 503 where there are none yet.',
      isPublic: true,
      answer: health,
      handle: async () => healthOf(keeper),
    }),
  ];
}
