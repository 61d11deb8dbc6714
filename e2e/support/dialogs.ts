import { expect, type Page } from '@playwright/test';
import type { PageOfOurs } from './pages';

const TAB = '/catalog/default/service/digital-citizen-portal/operating-model';

/** Unfolds a gap of a rule. */
async function unfold(page: Page, rule: string) {
  const gaps = page.locator('#gaps');
  const gap = gaps.locator(`article[data-rule=${rule}]`).first();
  await gap.locator('button[aria-expanded=false]').click();
  // What unfolds is loaded, with the place of each remedy: of this gap, and of the first.
  await expect(gaps.getByText(/^The YAML of /)).toHaveCount(2);
  return gap;
}

async function openGap(page: Page) {
  await unfold(page, 'risk-unowned');
}

// By keyboard, as what still arrives may move a button away from the pointer that presses it.
async function askToAccept(page: Page) {
  const gap = await unfold(page, 'control-policy-only');
  await gap.getByRole('button', { name: 'Accept until …' }).press('Enter');
}

async function askToSign(page: Page) {
  await page.getByRole('button', { name: 'Sign as CISO' }).press('Enter');
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
