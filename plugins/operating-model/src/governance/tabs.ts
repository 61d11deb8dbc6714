import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** A tab of the Governance page: its path, which also names its title, and what it shows. */
export interface GovernanceTab {
  path: 'gaps' | 'services';
  Content: LazyExoticComponent<ComponentType>;
}

/** The tabs in their order; each is loaded when it is opened. */
export const TABS: readonly GovernanceTab[] = [
  {
    path: 'services',
    Content: lazy(async () => ({
      default: (await import('./services')).ServicesTab,
    })),
  },
  {
    path: 'gaps',
    Content: lazy(async () => ({ default: (await import('./gaps')).GapsTab })),
  },
];
