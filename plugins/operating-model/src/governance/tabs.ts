import type { ComponentType, LazyExoticComponent } from 'react';
import { lazyPart } from '../shared/lazyPart';

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
    Content: lazyPart(async () => (await import('./overview')).OverviewTab),
  },
  {
    path: 'gaps',
    Content: lazyPart(async () => (await import('./gaps')).GapsTab),
  },
  {
    path: 'services',
    Content: lazyPart(async () => (await import('./services')).ServicesTab),
  },
  {
    path: 'decisions',
    Content: lazyPart(async () => (await import('./decisions')).DecisionsTab),
  },
  {
    path: 'forums',
    Content: lazyPart(async () => (await import('./forums')).ForumsTab),
  },
  {
    path: 'processes',
    Content: lazyPart(async () => (await import('./processes')).ProcessesTab),
  },
  {
    path: 'suppliers',
    Content: lazyPart(async () => (await import('./suppliers')).SuppliersTab),
  },
  {
    path: 'obligations',
    Content: lazyPart(
      async () => (await import('./obligations')).ObligationsTab,
    ),
  },
  {
    path: 'rejected',
    Content: lazyPart(async () => (await import('./rejected')).RejectedTab),
  },
];

/** One gap, below the gaps. */
export const GapPage = lazyPart(async () => (await import('./gaps')).GapPage);

/** The documentation of a rule. */
export const RulePage = lazyPart(
  async () => (await import('./rules')).RulePage,
);
