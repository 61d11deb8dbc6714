import { parse } from 'yaml';
import { expect, test } from './support';
import { TODAY } from './support/today';

const TAB = '/catalog/default/service/digital-citizen-portal/operating-model';
const PORTAL_API = 'operating-model/services/default/digital-citizen-portal';
const CLOUD_BOARD = 'forum:default/cloud-governance-board';
/** How a gap begins in the export; remedies go over several lines. */
const A_GAP = /^(error|warning|info),[a-z]+,[a-z-]+,/gm;

test.beforeEach(async ({ api, examples }) => {
  await api.evaluated(await examples.count());
});

test('at night an engineer opens a component and finds who decides an emergency change, and whom to call at the supplier', async ({
  page,
  visit,
}) => {
  await visit.to('/catalog/default/component/portal-web');
  const card = page.getByRole('article').filter({
    has: page.getByRole('heading', { name: 'Who owns, who decides' }),
  });
  const answerTo = (question: string) =>
    card.locator('dt', { hasText: question }).locator('xpath=following::dd[1]');
  await expect(answerTo('Owner')).toContainText(
    'Citizen services product team',
  );
  await expect(answerTo('Emergency change')).toContainText('Emergency CAB');
  await expect(answerTo('Emergency change')).toContainText(/within 1 h(r|our)/);
  await expect(answerTo('Suppliers')).toContainText('Skyfell Cloud');
  await expect(answerTo('Suppliers')).toContainText(
    '+00 555 0110, duty manager, day and night',
  );
});

test('a service owner sees a gap, copies the remedy, edits the YAML, and the gap closes on the page', async ({
  page,
  context,
  visit,
  examples,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit.to(TAB);
  const gap = page.locator('article[data-rule=risk-unowned]');
  await gap.locator('button[aria-expanded=false]').click();
  await gap.getByRole('button', { name: 'Copy: What to change' }).click();
  const remedy = parse(
    await page.evaluate(() => navigator.clipboard.readText()),
  );
  expect(remedy.metadata.name).toBe('landing-zone-misconfiguration');

  await examples.edit('services/digital-citizen-portal/risks.yaml', text =>
    text.replace(
      /(name: landing-zone-misconfiguration[\s\S]*?\nspec:\n)/,
      `$1  owner: ${remedy.spec.owner}\n`,
    ),
  );
  await expect(gap).toHaveCount(0, { timeout: 60_000 });
});

test('the SMO finds the two boards that decide the same, compares them, and sends the view to a colleague', async ({
  page,
  visit,
  browser,
}) => {
  await visit.to('/governance/forums');
  await page
    .getByRole('region', { name: 'Forums and what they decide together' })
    .getByRole('row', { name: /^Change advisory board/ })
    .locator(`a[href*="${encodeURIComponent(CLOUD_BOARD)}"][href*=compare]`)
    .click();
  const comparison = page.getByRole('region', { name: /^Compare / });
  const sides = ['Change record', 'Policy compliance'];
  for (const information of sides) {
    await expect(comparison).toContainText(information);
  }

  const colleague = await browser.newPage();
  await colleague.goto(page.url());
  const same = colleague.getByRole('region', { name: /^Compare / });
  await expect(same).toContainText('Change advisory board (CAB)');
  for (const information of sides) {
    await expect(same).toContainText(information);
  }
  await colleague.close();
});

test('the SMO filters the gaps by department, exports them, and sends the view to a colleague', async ({
  page,
  visit,
  browser,
}) => {
  await visit.to('/governance/gaps');
  await page
    .getByLabel('Department')
    .selectOption('group:default/supplies-department');
  await page.getByLabel('Rule').selectOption('forum-duplicate');
  const gaps = page.getByRole('article');
  await expect(gaps).toHaveCount(1);
  await expect(gaps).toContainText('FinOps review');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const stream = await (await download).createReadStream();
  const csv = (await stream.toArray()).join('');
  expect(csv.match(A_GAP)).toEqual(['warning,open,forum-duplicate,']);

  const colleague = await browser.newPage();
  await colleague.goto(page.url());
  await expect(colleague.getByRole('article')).toHaveCount(1);
  await expect(colleague.getByLabel('Department')).toHaveValue(
    'group:default/supplies-department',
  );
  await colleague.close();
});

test('the CISO signs a page; the model changes, and the signature shows as stale with what changed', async ({
  page,
  visit,
  api,
  examples,
  signInAs,
}) => {
  await api.as('amara-okafor').remove(`${PORTAL_API}/attestations?role=ciso`);
  await signInAs('amara-okafor');
  await visit.to(TAB);
  const signOffs = page.getByRole('region', { name: 'Signatures' });
  await signOffs.getByRole('button', { name: 'Sign as CISO' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Sign', exact: true })
    .click();
  await expect(signOffs).toContainText(/signed .* by Amara Okafor/);

  await examples.edit('services/digital-citizen-portal/service.yaml', text =>
    text.replace('criticality: critical', 'criticality: high'),
  );
  await expect(signOffs).toContainText('the model has changed since', {
    timeout: 60_000,
  });
  await expect(signOffs).toContainText('Gone: Criticality: Critical');
  await expect(signOffs).toContainText('New: Criticality: High');

  await examples.restore();
  await page.reload(); // who has just signed is offered to undo it, and to withdraw it later
  await signOffs.getByRole('button', { name: /^Withdraw/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Withdraw' })
    .click();
  await expect(
    signOffs.getByRole('button', { name: 'Sign as CISO' }),
  ).toBeVisible();
});

test('one person asks for a gap to be accepted, another approves, and it can be taken back', async ({
  page,
  visit,
  api,
  signInAs,
}) => {
  const found = await api.get(
    'operating-model/findings?rule=control-policy-only',
  );
  const { items } = await found.json();
  await api.remove(`operating-model/findings/${items[0].fingerprint}/waiver`);
  const gap = page.locator('article[data-rule=control-policy-only]');
  const open = async () => {
    await gap.locator('button[aria-expanded=false]').click();
    await visit.settled();
  };
  await visit.to(TAB);
  await open();
  await gap.getByRole('button', { name: 'Accept until …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Accept until').fill(inDays(30));
  await dialog.getByLabel('Reason').fill('The flows are being rewritten.');
  await dialog.getByRole('button', { name: 'Ask for it' }).click();
  await expect(gap).toContainText('Waiting for approval.');
  await expect(gap.getByRole('button', { name: 'Approve' })).toHaveCount(0);

  await signInAs('rafael-moreno');
  await page.goto(TAB);
  await open();
  await expect(gap).toContainText('The flows are being rewritten.');
  await gap.getByRole('button', { name: 'Approve' }).click();
  await expect(gap).toContainText(/Accepted until .*flows are being rewritten/);

  await gap.getByRole('button', { name: /^(Take back|Undo)$/ }).click();
  await expect(
    gap.getByRole('button', { name: 'Accept until …' }),
  ).toBeVisible();
});

/** A day as a date field wants it. */
function inDays(days: number): string {
  const day = new Date(TODAY);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
