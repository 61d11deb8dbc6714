import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** A tab of the Governance page: its path, which also names its title, and what it shows. */
export interface GovernanceTab {
  path:
    | 'overview'
    | 'gaps'
    | 'services'
    | 'decisions'
    | 'forums'
    | 'processes'
    | 'suppliers'
    | 'obligations'
    | 'rejected';
  Content: LazyExoticComponent<ComponentType>;
}

/** The tabs in their order; each is loaded when it is opened. */
export const TABS: readonly GovernanceTab[] = [
  {
    path: 'overview',
    Content: lazy(async () => ({
      default: (await import('./overview')).OverviewTab,
    })),
  },
  {
    path: 'gaps',
    Content: lazy(async () => ({ default: (await import('./gaps')).GapsTab })),
  },
  {
    path: 'services',
    Content: lazy(async () => ({
      default: (await import('./services')).ServicesTab,
    })),
  },
  {
    path: 'decisions',
    Content: lazy(async () => ({
      default: (await import('./decisions')).DecisionsTab,
    })),
  },
  {
    path: 'forums',
    Content: lazy(async () => ({
      default: (await import('./forums')).ForumsTab,
    })),
  },
  {
    path: 'processes',
    Content: lazy(async () => ({
      default: (await import('./processes')).ProcessesTab,
    })),
  },
  {
    path: 'suppliers',
    Content: lazy(async () => ({
      default: (await import('./suppliers')).SuppliersTab,
    })),
  },
  {
    path: 'obligations',
    Content: lazy(async () => ({
      default: (await import('./obligations')).ObligationsTab,
    })),
  },
  {
    path: 'rejected',
    Content: lazy(async () => ({
      default: (await import('./rejected')).RejectedTab,
    })),
  },
];

/** One gap, below the gaps. */
export const GapPage = lazy(async () => ({
  default: (await import('./gaps')).GapPage,
}));

/** The documentation of a rule. */
export const RulePage = lazy(async () => ({
  default: (await import('./rules')).RulePage,
}));
