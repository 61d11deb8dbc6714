import { EntityContentLayoutBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { DELIVERING_KINDS, OTHER_KINDS } from './kinds';

/**
 * Content before "About" on a narrow screen, where a card of ours is what people come for. It changes pages of the
 * catalog, and so is off until the app asks for it by name.
 */
export const contentFirstLayout = EntityContentLayoutBlueprint.make({
  name: 'content-first',
  disabled: true,
  params: {
    filter: { kind: { $in: [...DELIVERING_KINDS, ...OTHER_KINDS] } },
    loader: () => import('../layout').then(module => module.ContentFirstLayout),
  },
});
