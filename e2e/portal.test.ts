import { expect, test } from './support';

test('the portal opens on the services of the example organisation', async ({
  page,
  api,
}) => {
  await api.entity('service:default/digital-citizen-portal');
  await page.goto('/');
  await expect(page).toHaveURL(/\/catalog\?filters/);
  await expect(page).toHaveTitle(/Onemap/);
  await expect(
    page.getByRole('link', { name: 'Digital citizen portal' }),
  ).toBeVisible();
});

test('the catalog in the menu opens with every service', async ({
  page,
  api,
}) => {
  await api.entity('service:default/digital-citizen-portal');
  await page.goto('/settings');
  await page.getByRole('link', { name: 'Catalog', exact: true }).click();
  await expect(page.getByText(/^All Services \(\d+\)$/)).toBeVisible();
});

test.describe('in German', () => {
  test.use({ language: 'de' });

  test('the document says that it is in German', async ({ page }) => {
    await page.goto('/settings');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  });
});

test('the portal signs in as the user of its configuration', async ({
  page,
}) => {
  await page.goto('/settings');
  await expect(page.getByText('user:default/')).toBeVisible();
});

test('an edited YAML file shows without a restart', async ({
  page,
  api,
  examples,
}) => {
  await api.entity('service:default/digital-citizen-portal');
  await examples.edit('services/digital-citizen-portal/service.yaml', text =>
    text.replace('title: Digital citizen portal', 'title: Portal of tomorrow'),
  );
  await expect(async () => {
    await page.goto('/catalog/default/service/digital-citizen-portal');
    await expect(
      page.getByRole('heading', { name: 'Portal of tomorrow' }),
    ).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 45_000 });
});
