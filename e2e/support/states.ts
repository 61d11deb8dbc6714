import type { PageOfOurs } from './pages';

const API = '**/api/operating-model/services/default';
const tabOf = (name: string) =>
  `/catalog/default/service/${name}/operating-model`;

/** What a page shows where there is nothing to show yet, or not to this person. */
export const STATE_PAGES: PageOfOurs[] = [
  // Each on a service of its own: pages remember what they showed.
  {
    name: 'state-not-evaluated',
    path: tabOf('paper-archive'),
    sign: 'main [role=status] h2',
    answer: { of: `${API}/paper-archive/**`, status: 503 },
    says: 'Before the first evaluation: the page goes on by itself.',
  },
  {
    name: 'state-not-permitted',
    path: tabOf('open-data'),
    sign: 'main [role=status] h2',
    answer: { of: `${API}/open-data/**`, status: 403 },
    says: 'To somebody who may not see it.',
  },
  {
    name: 'state-failed',
    path: tabOf('county-network'),
    sign: 'main [role=status] h2',
    answer: { of: `${API}/county-network/**`, status: 500 },
    says: 'When the backend fails: what it said, and another try.',
  },
  {
    name: 'state-hidden',
    path: tabOf('employee-onboarding'),
    sign: '[data-box]',
    says: 'A service with parts that only HR may see: how many, and not which.',
  },
  {
    name: 'state-healthy',
    path: tabOf('room-booking'),
    sign: '[data-box]',
    says: 'A service without a gap.',
  },
  {
    name: 'state-nothing-found',
    path: '/governance/gaps?text=nothing+has+this+name',
    sign: 'nav a[aria-current][href$="/gaps"]',
    says: 'A search that finds nothing.',
  },
];
