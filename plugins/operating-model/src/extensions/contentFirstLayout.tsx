import { EntityContentLayoutBlueprint } from '@backstage/plugin-catalog-react/alpha';

/**
 * Content before "About" on a narrow screen, where the card "Who owns, who decides" is. It changes pages of the
 * catalog, and so is off until the app asks for it by name.
 */
export const contentFirstLayout = EntityContentLayoutBlueprint.make({
  name: 'content-first',
  disabled: true,
  params: {
    filter: {
      kind: { $in: ['service', 'component', 'system', 'api', 'resource'] },
    },
    loader: () => import('../layout').then(module => module.ContentFirstLayout),
  },
});
