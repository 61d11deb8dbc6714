import type { Page } from '@playwright/test';
import { DIALOGS } from './dialogs';
import { STATE_PAGES } from './states';

/** A page of ours, as the layout tests and the pictures of docs/pages.md look at it. */
export interface PageOfOurs {
  /** Name of its pictures. */
  name: string;
  path: string;
  /** What only this page has: a selector of Playwright. */
  sign: string;
  /** The question that it answers, for docs/pages.md. */
  says: string;
  /** The headings of our cards, where the rest of the page is Backstage's. */
  cards?: string[];
  /** What somebody does there first. */
  act?: (page: Page) => Promise<void>;
  /** The part that its pictures show; else all of it. */
  part?: string;
  /** What the backend answers to which addresses, where it would not by itself. */
  answer?: { of: string; status: number };
  /** English without one. */
  language?: 'de';
}

/** What `lookAt` marks as ours on a page. */
export const OURS = '[data-ours]';

const headed = (title: string) => `:is(h1, h2, h3):has-text("${title}")`;
const PORTAL = '/catalog/default/service/digital-citizen-portal';
const TAB = `${PORTAL}/operating-model`;
const NIGHT_CARD = ['Who owns, who decides'];
const KIND_CARDS = ['In the operating model', 'Gaps'];

/** The tab "Operating model" of a service, and its one page. */
export const SERVICE_PAGES: PageOfOurs[] = [
  {
    name: 'service-canvas',
    path: TAB,
    sign: '[data-box]',
    says: 'Who owns this service, what is it made of, and is it well: the litmus test, the canvas, its gaps and who signed it.',
  },
  {
    name: 'service-list',
    path: `${TAB}?view=list`,
    sign: '[data-box]',
    says: 'The canvas as lists.',
  },
  {
    name: 'service-flow',
    path: `${TAB}?view=flow`,
    sign: '[data-flow]',
    says: 'Who does what, in which environment, and where it goes to a forum: stages as columns, environments as lanes.',
  },
  {
    name: 'service-signatures',
    path: TAB,
    sign: '#sign-offs li',
    part: '#sign-offs',
    says: 'Who vouches for the service, who does not yet, and where to sign.',
  },
  {
    name: 'service-one-page',
    path: '/operating-model/services/default/digital-citizen-portal/one-page',
    sign: 'button:has-text("Print or save as PDF")',
    part: 'main > article',
    says: 'What is shown to a board or a regulator, on one sheet of paper.',
  },
];

/** The card for the engineer at night, on Backstage's pages. */
export const NIGHT_PAGES: PageOfOurs[] = [
  {
    name: 'component',
    path: '/catalog/default/component/portal-web',
    sign: headed('Portal web application'),
    cards: NIGHT_CARD,
    says: 'At night: who owns this component, who decides an emergency change, whom to call at the supplier.',
  },
  {
    name: 'system',
    path: '/catalog/default/system/citizen-portal',
    sign: headed('Citizen portal'),
    cards: NIGHT_CARD,
    part: OURS,
    says: 'The same on a system.',
  },
  {
    name: 'api',
    path: '/catalog/default/api/portal-public-api',
    sign: headed('Portal public API'),
    cards: NIGHT_CARD,
    part: OURS,
    says: 'The same on an API.',
  },
  {
    name: 'resource',
    path: '/catalog/default/resource/form-platform-tenant',
    sign: headed('Forms platform, county tenant'),
    cards: NIGHT_CARD,
    part: OURS,
    says: 'The same on a resource.',
  },
];

/** The pages of the other kinds. */
export const KIND_PAGES: PageOfOurs[] = [
  {
    name: 'forum',
    path: '/catalog/default/forum/cloud-governance-board',
    sign: headed('Cloud governance board'),
    cards: ['Meetings and decisions', ...KIND_CARDS],
    says: 'When the forum meets, what it decides on what information, and who else decides it.',
  },
  {
    name: 'supplier',
    path: '/catalog/default/supplier/norrhalt-services',
    sign: headed('Norrhalt Services'),
    cards: ['Responsibilities and contract', ...KIND_CARDS],
    says: 'What the supplier answers for against what it does; contract and contacts.',
  },
  {
    name: 'process',
    path: '/catalog/default/process/portal-change-to-deploy',
    sign: headed('Change to deploy'),
    cards: ['How it flows', ...KIND_CARDS],
    says: 'How the work flows, for which services, and where it deviates from its template.',
  },
  {
    name: 'control',
    path: '/catalog/default/control/no-public-endpoints',
    sign: headed('No public endpoints'),
    cards: ['Where it is defined and exercised', ...KIND_CARDS],
    says: 'Where the control is defined, where it is exercised, and what it satisfies.',
  },
  {
    name: 'risk',
    path: '/catalog/default/risk/landing-zone-misconfiguration',
    sign: headed('Misconfiguration of the landing zone'),
    cards: KIND_CARDS,
    says: 'What the risk is tied to, and its gaps.',
  },
  {
    name: 'decision-right',
    path: '/catalog/default/decisionright/approve-order-change',
    sign: headed('Approve a change to the order platform'),
    cards: KIND_CARDS,
    says: 'Who decides what, on what information.',
  },
  {
    name: 'information-object',
    path: '/catalog/default/informationobject/address-register',
    sign: headed('Address register'),
    cards: KIND_CARDS,
    says: 'Where information is kept, and what is decided on it.',
  },
  {
    name: 'group',
    path: '/catalog/default/group/cloud-platform',
    sign: headed('Cloud platform team'),
    cards: KIND_CARDS,
    says: 'What a group owns, decides and performs.',
  },
  {
    name: 'person',
    path: '/catalog/default/user/amara-okafor',
    sign: headed('Amara Okafor'),
    cards: ['If this person leaves', 'Gaps'],
    says: 'What is left open if this person leaves.',
  },
];

/** The tabs of the Governance page. */
export const GOVERNANCE_PAGES: PageOfOurs[] = Object.entries({
  overview: 'Where the worst gaps are, and whether it gets better.',
  gaps: 'Every gap: filter, group, accept, export, send to a colleague.',
  services: 'Every service with its litmus answers, gaps and signatures.',
  decisions: 'Who decides what, in which role, and where nobody or two do.',
  forums: 'Who meets when, and which forums decide the same.',
  processes: 'Which department owns which process.',
  suppliers: 'Who answers for what by contract, and who does it.',
  obligations: 'Which requirement is met, where, and by what.',
  rejected: 'What the catalog refused, and why.',
}).map(([tab, says]) => ({
  name: `governance-${tab}`,
  path: `/governance/${tab}`,
  sign: `nav a[aria-current][href$="/${tab}"]`,
  says,
}));

/** Every page in English. */
export const PAGES = [
  ...SERVICE_PAGES,
  ...DIALOGS,
  ...NIGHT_PAGES,
  ...KIND_PAGES,
  ...GOVERNANCE_PAGES,
  ...STATE_PAGES,
];

/** Pages in German, whose words are longer. */
export const GERMAN_PAGES: PageOfOurs[] = [
  ...SERVICE_PAGES,
  ...GOVERNANCE_PAGES.filter(({ name }) =>
    /overview|gaps|forums|obligations/.test(name),
  ),
].map(page => ({
  ...page,
  name: `${page.name}-de`,
  sign: page.sign.replace('Print or save as PDF', 'Drucken oder'),
  language: 'de',
}));

/** The addresses of the tab "Operating model" of a service, in each of its views, and of its one page. */
export function serviceViews(name: string): string[] {
  const tab = `/catalog/default/service/${name}/operating-model`;
  return [
    tab,
    `${tab}?view=list`,
    `${tab}?view=flow`,
    `/operating-model/services/default/${name}/one-page`,
  ];
}
