import type { Page } from '@playwright/test';
import { expect, test } from './support';

const TAB = '/catalog/default/service/digital-citizen-portal/operating-model';
/** More stops of the Tab key than the page has. */
const MANY = 400;

test.beforeEach(async ({ api, examples, visit, page }) => {
  await api.evaluated(await examples.count());
  await visit.to(TAB);
  await expect(page.locator('[data-box]').first()).toBeVisible();
});

/** What has the focus: the box that it is in, if any, its words, and whether one sees that it has it. */
function focused() {
  const at = document.activeElement;
  if (!at) return undefined;
  const { outlineStyle, boxShadow } = getComputedStyle(at);
  return {
    box: at.closest('[data-box]')?.getAttribute('data-box') ?? undefined,
    words: at.getAttribute('aria-label') ?? at.textContent ?? '',
    isSeen:
      at.matches(':focus-visible') &&
      (outlineStyle !== 'none' || boxShadow !== 'none'),
  };
}

/** The stops of the Tab key in the canvas, in order. */
async function stopsInCanvas(page: Page) {
  const stops = [];
  for (let pressed = 0; pressed < MANY; pressed++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focused);
    if (stop?.box) stops.push(stop);
    else if (stops.length > 0) return stops;
  }
  return stops;
}

test('the Tab key goes through everything on the canvas, box by box, and one sees where it is', async ({
  page,
}) => {
  test.setTimeout(400_000); // a hundred stops, one by one
  const stops = await stopsInCanvas(page);
  const canvas = page.locator('[data-box]');
  const operable = canvas.locator('a:visible, button:visible');
  expect(stops).toHaveLength(await operable.count());
  expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
  const inOrder = stops
    .map(({ box }) => box)
    .filter((box, index, all) => box !== all[index - 1]);
  expect(inOrder).toHaveLength(await canvas.count()); // no box is come back to
});

test('Enter on the badge of an item leads to its gap, unfolded, with the remedy next', async ({
  page,
}) => {
  const risk = page.locator('[data-box] [data-item]', {
    has: page.getByRole('link', { name: 'Misconfiguration of the landing' }),
  });
  await risk.getByRole('button', { name: /gap \(error\): go to it/i }).focus();
  await page.keyboard.press('Enter');
  const gap = page.locator('article[data-rule=risk-unowned]');
  await expect(gap).toBeFocused();
  await expect(gap).toBeInViewport();
  await expect(gap).toContainText('What to change');
  await expect(gap).toContainText('kind: Risk');
});

test('Enter on an item opens its page, and the way back leads to the canvas', async ({
  page,
}) => {
  await page
    .locator('[data-box]')
    .getByRole('link', { name: 'Change advisory board (CAB)' })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/forum\/change-advisory-board/);
  await page.goBack();
  await expect(page.locator('[data-box]').first()).toBeVisible();
});

test('a lens and a view are chosen with the arrow keys', async ({ page }) => {
  await page.getByRole('radio', { name: 'Everywhere' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/environment=on-prem/);
  await page.getByRole('radio', { name: 'Canvas' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'List' })).toBeChecked();
});

test.describe('for people who do not want things to move', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves: not the canvas that dims, not the gap that unfolds', async ({
    page,
  }) => {
    const moving = () =>
      page.evaluate(() =>
        document
          .getAnimations()
          .filter(({ playState }) => playState === 'running')
          .map(animation =>
            animation instanceof CSSTransition
              ? animation.transitionProperty
              : 'animation',
          ),
      );
    await page
      .locator('[data-box]')
      .getByRole('link', { name: 'Change to deploy' })
      .focus();
    expect(await moving()).toEqual([]);
    const gap = page.locator('article[data-rule=risk-unowned]');
    await gap.locator('button[aria-expanded=false]').click();
    expect(await moving()).toEqual([]);
  });
});
