import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';

/** The card "Who owns, who decides" on a Service and on what delivers it. */
export const contextCard = EntityCardBlueprint.make({
  name: 'context',
  params: {
    type: 'content',
    filter: {
      kind: { $in: ['service', 'component', 'system', 'api', 'resource'] },
    },
    loader: () =>
      import('../context').then(module => <module.EntityContextCard />),
  },
});
