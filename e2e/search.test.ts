import { expect, test, type Api } from './support';
import { hrEntities } from './support/hrNames';

/** What the search finds for a word, as `type: title`; nothing while it has not indexed anything. */
async function found(api: Api, term: string): Promise<string[]> {
  const answer = await api.get(`search/query?term=${encodeURIComponent(term)}`);
  if (!answer.ok()) return [];
  const { results }: SearchAnswer = await answer.json();
  return results.map(({ type, document }) => `${type}: ${document.title}`);
}

interface SearchAnswer {
  results: { type: string; document: { title: string } }[];
}

test.beforeEach(async ({ api, examples }) => {
  await api.evaluated(await examples.count());
});

test('the search leads to forums and to gaps', async ({ page, api }) => {
  await expect
    .poll(() => found(api, 'risk that nobody owns'), { timeout: 150_000 })
    .toContainEqual(expect.stringMatching(/^operating-model-gaps: /));

  await page.goto('/search?query=advisory');
  const forum = page.getByRole('link', {
    name: 'Change advisory board (CAB)',
    exact: true,
  });
  await forum.first().click();
  await expect(page).toHaveURL(/catalog\/default\/forum\/change-advisory/);
});

test('the search finds what HR keeps to itself for HR alone', async ({
  api,
  examples,
}) => {
  for (const { title } of await hrEntities(examples)) {
    await expect
      .poll(() => found(api.as('margit-lund'), title), { timeout: 150_000 })
      .toContain(`software-catalog: ${title}`);
    expect(await found(api, title)).not.toContain(`software-catalog: ${title}`);
  }
});

test('the page of notifications opens from the navigation', async ({
  page,
}) => {
  await page.goto('/catalog');
  await page.getByRole('link', { name: 'Notifications' }).click();
  await expect(page).toHaveURL(/\/notifications/);
  await expect(
    page.getByRole('heading', { name: 'Notifications', exact: true }),
  ).toBeVisible();
});
