import { expect, test } from './support';

const PORTAL =
  '/catalog/default/service/digital-citizen-portal/operating-model';
const HEALTHY = '/catalog/default/service/room-booking/operating-model';

const BOXES = [
  'Processes',
  'Organization',
  'Locations & assets',
  'Information',
  'Suppliers',
  'Management system',
];

test('the citizen portal shows six filled boxes', async ({ page }) => {
  await page.goto(PORTAL);
  for (const name of BOXES) {
    const box = page.getByRole('region', { name, exact: true });
    await expect(box.getByRole('link').first()).toBeVisible({
      timeout: 60_000,
    });
  }
});

test('the four gaps of the citizen portal stand in their boxes, with proof and remedy', async ({
  page,
}) => {
  await page.goto(PORTAL);
  const gaps = [
    {
      box: 'suppliers',
      rule: 'supplier-flow-mismatch',
      field: 'spec.responsibilities',
    },
    {
      box: 'management-system',
      rule: 'control-policy-only',
      field: 'spec.exercisedIn',
    },
    { box: 'management-system', rule: 'forum-overlap', field: 'spec.decider' },
    { box: 'management-system', rule: 'risk-unowned', field: 'spec.owner' },
  ];
  for (const { box, rule, field } of gaps) {
    const gap = page.locator(
      `[data-gaps-of=${box}] article[data-rule=${rule}]`,
    );
    await expect(gap).toBeVisible({ timeout: 60_000 });
    const toggle = gap.locator('button[aria-expanded]');
    if ((await toggle.getAttribute('aria-expanded')) === 'false') {
      await toggle.click();
    }
    await expect(gap).toContainText('apiVersion: operating-model.io/v1alpha1');
    await expect(gap).toContainText(field);
  }
});

test('the healthy service shows no gap, and says when it was checked', async ({
  page,
}) => {
  await page.goto(HEALTHY);
  await expect(page.getByText(/Checked \d/)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('article')).toHaveCount(0);
});

test('focusing a process lights up what it is tied to', async ({ page }) => {
  await page.goto(PORTAL);
  const change = page.getByRole('link', { name: 'Change to deploy' });
  await change.focus({ timeout: 60_000 });
  const itemOf = (name: string) =>
    page.locator('[data-box] [data-item]', {
      has: page.getByRole('link', { name, exact: true }),
    });
  await expect(itemOf('Change advisory board (CAB)')).toHaveAttribute(
    'data-emphasis',
    'lit',
  );
  await expect(itemOf('Crisis team')).toHaveAttribute('data-emphasis', 'dim');
});

test('a view of the canvas can be sent to a colleague', async ({ page }) => {
  await page.goto(PORTAL);
  await page.getByRole('radio', { name: 'Azure' }).check({ timeout: 60_000 });
  await page.getByRole('radio', { name: 'List' }).check();
  await page.goto(page.url());
  await expect(page.getByRole('radio', { name: 'Azure' })).toBeChecked({
    timeout: 60_000,
  });
  await expect(page.getByRole('radio', { name: 'List' })).toBeChecked();
});
