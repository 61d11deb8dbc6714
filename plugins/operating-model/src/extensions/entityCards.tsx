import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { DELIVERING_KINDS } from './kinds';

/** The card "Who owns, who decides" on a Service and on what delivers it. */
export const contextCard = EntityCardBlueprint.make({
  name: 'context',
  params: {
    type: 'content',
    filter: { kind: { $in: DELIVERING_KINDS } },
    loader: () =>
      import('../context').then(module => <module.EntityContextCard />),
  },
});
