import type { Page } from '@playwright/test';
import { expect, test, type Api, type Visit } from './support';
import { hrEntities, type HrEntity } from './support/hrNames';
import { GOVERNANCE_PAGES, serviceViews } from './support/pages';

const SERVICES = ['employee-onboarding', 'payroll'];
const PAGES = [
  ...SERVICES.flatMap(serviceViews),
  ...SERVICES.map(name => `/catalog/default/service/${name}`),
  ...GOVERNANCE_PAGES.map(({ path }) => path),
  '/catalog/default/component/hr-suite',
  '/catalog/default/group/hr-department',
  '/catalog/default/user/margit-lund',
  '/catalog/default/supplier/lonnbeck-payroll',
  '/catalog',
];

test.beforeEach(async ({ api, examples }) => {
  test.setTimeout(600_000); // many pages
  await api.evaluated(await examples.count());
});

/** What was told, by where: `/catalog`, `GET …`. */
type Told = Record<string, string>;

/** What pages show, where their links lead, and what every backend answered them. */
async function toldBy(page: Page, visit: Visit, paths: readonly string[]) {
  const told: Told = {};
  page.on('response', async response => {
    // A question that names something is no answer; the pages below are not asked for what HR keeps to itself.
    if (!response.url().includes('/api/')) return;
    told[`GET ${response.url()}`] = await response.text().catch(() => '');
  });
  for (const path of paths) {
    await visit.to(path);
    told[path] = await page.content();
  }
  return told;
}

/** The exports, and the answers that the pages may not have asked for. */
async function exportsAndLists(api: Api): Promise<Told> {
  const asCsv = { accept: 'text/csv' };
  const told: Told = {};
  const ask = async (path: string, headers?: Record<string, string>) => {
    const answer = await api.get(path, headers);
    expect(answer.ok(), path).toBe(true);
    told[`${path} ${headers?.accept ?? ''}`] = await answer.text();
  };
  await ask('operating-model/findings?limit=500', asCsv);
  await ask('operating-model/governance/obligations', asCsv);
  await ask('operating-model/governance/forums?format=ics');
  await ask('operating-model/findings?limit=500');
  await ask('operating-model/services?limit=500');
  for (const grid of ['decisions', 'processes', 'suppliers', 'forums']) {
    await ask(`operating-model/governance/${grid}`);
  }
  await ask('catalog/entity-facets?facet=metadata.name&facet=metadata.title');
  await ask('catalog/entities');
  return told;
}

/** `page: title` of each HR entity that was named there. */
function namedIn(told: Told, entities: readonly HrEntity[]): string[] {
  return Object.entries(told).flatMap(([where, text]) =>
    entities
      .filter(({ name, title }) => text.includes(name) || text.includes(title))
      .map(({ title }) => `${where}: ${title}`),
  );
}

test('somebody who is not of HR sees no name that HR keeps to itself, on no page and in no export', async ({
  page,
  api,
  examples,
  visit,
}) => {
  const entities = await hrEntities(examples);
  const told = {
    ...(await exportsAndLists(api)),
    ...(await toldBy(page, visit, PAGES)),
  };
  expect(namedIn(told, entities)).toEqual([]);
});

test('somebody of HR sees each of them', async ({
  page,
  api,
  examples,
  visit,
  signInAs,
}) => {
  const entities = await hrEntities(examples);
  await signInAs('margit-lund');

  const told = {
    ...(await exportsAndLists(api.as('margit-lund'))),
    ...(await toldBy(page, visit, SERVICES.flatMap(serviceViews))),
  };
  const named = namedIn(told, entities);
  const missing = entities.filter(
    ({ title }) => !named.some(each => each.endsWith(`: ${title}`)),
  );
  expect(missing).toEqual([]);
});
