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

test('the portal signs in as the user of its configuration', async ({
  page,
}) => {
  await page.goto('/settings');
  await expect(page.getByText('user:default/')).toBeVisible();
});
