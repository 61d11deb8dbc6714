import { expect, type Page } from '@playwright/test';
import type { PageOfOurs } from './pages';

const TAB = '/catalog/default/service/digital-citizen-portal/operating-model';

async function openGap(page: Page) {
  const gaps = page.locator('#gaps');
  await gaps
    .locator('article[data-rule=risk-unowned] button[aria-expanded=false]')
    .click();
  // What unfolds is loaded, with the place of each remedy: of this gap, and of the first.
  await expect(gaps.getByText(/^The YAML of /)).toHaveCount(2);
}

async function askToAccept(page: Page) {
  const gap = page.locator('article[data-rule=control-policy-only]').first();
  await gap.locator('button[aria-expanded=false]').click();
  await gap.getByRole('button', { name: 'Accept until …' }).click();
}

async function askToSign(page: Page) {
  await page.getByRole('button', { name: 'Sign as CISO' }).click();
}

/** What opens on a page. */
export const DIALOGS: PageOfOurs[] = [
  {
    name: 'service-gap',
    path: TAB,
    sign: '#gaps article',
    act: openGap,
    part: '#gaps',
    says: 'What is wrong, who can mend it, and how: a gap with its remedy, its proof and the way to accept it.',
  },
  {
    name: 'accept-dialog',
    path: TAB,
    sign: '#gaps article',
    act: askToAccept,
    part: '[role=dialog]',
    says: 'Accepting a gap: until when, why, and who approves it.',
  },
  {
    name: 'sign-dialog',
    path: TAB,
    sign: '#sign-offs li',
    act: askToSign,
    part: '[role=dialog]',
    says: 'Signing: what is vouched for, statement by statement.',
  },
];
