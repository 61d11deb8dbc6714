import { expect, type Page } from '@playwright/test';
import type { PageOfOurs } from './pages';
import type { Visit } from './Visit';

/** What was opened or typed on a page stays until one goes elsewhere. */
const ELSEWHERE = '/settings';

/** Opens a page, waits until all of it is there, and marks what is ours on it. */
export async function lookAt(
  page: Page,
  visit: Visit,
  { name, path, sign, cards, act, answer }: Omit<PageOfOurs, 'says'>,
): Promise<void> {
  if (answer) {
    const { of, status } = answer;
    const json = { detail: 'The database does not answer.' };
    const headers = { 'access-control-allow-origin': '*' };
    await page.route(of, route => route.fulfill({ status, json, headers }));
  }
  if (act) await visit.to(ELSEWHERE);
  await visit.to(path);
  await expect(page.locator(sign).first(), name).toBeVisible();
  await visit.settled();
  await expect
    .poll(() => page.evaluate(markOurs, cards), { message: name })
    .toBe(cards?.length ?? 1);
  await act?.(page);
}

/** Runs in the page: marks all of its content, or the cards with these headings. Returns how many parts. */
function markOurs(cards: readonly string[] | undefined): number {
  const WITHOUT_FRAME = [
    'div:has(> #sign-offs)', // below the entity's header
    'main [role=status]:has(h2)', // that there is nothing to show, and why
    'main',
    'div:has(> nav[aria-label=Governance])', // Backstage gives this page no main part
  ];
  const parts = cards
    ? [...document.querySelectorAll('main article')].filter(card =>
        cards.includes(
          card.querySelector('h1, h2, h3, h4, h5, h6')?.textContent ?? '',
        ),
      )
    : WITHOUT_FRAME.map(selector => document.querySelector(selector))
        .filter(part => part !== null)
        .slice(0, 1);
  parts.forEach(part => part.setAttribute('data-ours', ''));
  return parts.length;
}
