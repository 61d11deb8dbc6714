import { expect, test } from './support';
import { TODAY } from './support/today';

const TAB = '/catalog/default/service/digital-citizen-portal/operating-model';
const ATTESTATION =
  'operating-model/services/default/digital-citizen-portal/attestations?role=ciso';

test.beforeEach(async ({ api, examples }) => {
  await api.evaluated(await examples.count());
});

test('signing says what is signed, can be left with Escape and undone', async ({
  page,
  visit,
  api,
  signInAs,
  violations,
}) => {
  await api.as('amara-okafor').remove(ATTESTATION);
  await signInAs('amara-okafor');
  await visit.to(TAB);
  const sign = page.getByRole('button', { name: 'Sign as CISO' });
  const dialog = page.getByRole('dialog', { name: /as CISO$/ });
  await sign.press('Enter');
  await expect(dialog).toContainText(/You vouch for these \d+ statements/);
  await expect(dialog).toContainText('Citizen services product team');
  expect(await violations('[role=dialog]')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(sign).toBeFocused();

  await sign.press('Enter');
  await dialog.getByRole('button', { name: 'Sign', exact: true }).click();
  const signOffs = page.getByRole('region', { name: 'Signatures' });
  await expect(signOffs).toContainText('Signed as CISO.');
  await signOffs.getByRole('button', { name: 'Undo' }).click();
  await expect(signOffs).toContainText('The signature of CISO is withdrawn.');
  await expect(sign).toBeVisible();
});

test('accepting a gap asks for a later day and a reason, and can be undone', async ({
  page,
  visit,
  api,
  violations,
}) => {
  const found = await api.get('operating-model/findings?rule=risk-unowned');
  const { items } = await found.json();
  await api.remove(`operating-model/findings/${items[0].fingerprint}/waiver`);
  await visit.to(TAB);
  const gap = page.locator('article[data-rule=risk-unowned]');
  await gap.locator('button[aria-expanded=false]').click();
  const accept = gap.getByRole('button', { name: 'Accept until …' });
  await visit.settled();
  // A connection that is cut while the dialog loads.
  let cut = 0;
  await page.route(
    /\.chunk\.js$/,
    route => {
      cut += 1;
      return route.abort();
    },
    { times: 1 },
  );
  await accept.press('Enter');
  const dialog = page.getByRole('dialog', {
    name: 'Accept this gap for a time',
  });
  const ask = dialog.getByRole('button', { name: 'Ask for it' });
  await ask.click();
  expect(cut).toBe(1);
  await expect(dialog).toContainText('Fill this in.');
  await dialog.getByLabel('Accept until').fill(TODAY.slice(0, 10));
  await dialog.getByLabel('Reason').fill('An owner is being looked for.');
  await ask.click();
  await expect(dialog).toContainText('Choose a day after today.');
  expect(await violations('[role=dialog]')).toEqual([]);

  await dialog.getByLabel('Accept until').fill('2026-12-24');
  await ask.click();
  await expect(dialog).toBeHidden();
  await expect(gap).toContainText('Waiting for approval.');
  await gap.getByRole('button', { name: 'Undo' }).click();
  await expect(gap).toContainText('Taken back: the gap is open.');
  await expect(accept).toBeVisible();
});
