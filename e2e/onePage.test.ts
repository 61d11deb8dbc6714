import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { expect, test } from './support';

const ONE_PAGE =
  '/operating-model/services/default/digital-citizen-portal/one-page';

/** Points in a pixel of a style sheet. */
const POINTS = 0.75;

// The service with most on its sheet, and longer words.
test.use({ language: 'de' });

test('the one page is printed on one page', async ({ page }) => {
  await page.goto(ONE_PAGE);
  await expect(page.getByRole('article')).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('the one page as SVG lies on the paper, in letters of seven points and more', async ({
  page,
}) => {
  await page.goto(ONE_PAGE);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Als SVG herunterladen' }).click(),
  ]);
  const svg = await readFile(await file.path(), 'utf8');
  await page.setContent(svg);
  const drawing = page.locator('svg');
  for (const text of [
    ...['Digital citizen portal', 'Citizen services product team'],
    ...['Lieferanten', 'Managementsystem', 'WER ENTSCHEIDET'],
    ...['OFFENE RISIKEN', 'PFLICHTEN', 'UNTERSCHRIFTEN'],
  ]) {
    await expect(
      drawing.getByText(text, { exact: true }).first(),
    ).toBeVisible();
  }
  const { outside, smallest } = await measured(drawing);
  expect(outside).toEqual([]);
  expect(smallest * POINTS).toBeGreaterThanOrEqual(7);
});

/** The texts that leave the paper, and the size of the smallest in pixels. */
function measured(drawing: Locator) {
  return drawing.evaluate(svg => {
    const paper = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')];
    const outside = texts.filter(text => {
      const { left, top, right, bottom } = text.getBoundingClientRect();
      return (
        left < paper.left ||
        top < paper.top ||
        right > paper.right ||
        bottom > paper.bottom
      );
    });
    return {
      outside: outside.map(text => text.textContent),
      smallest: Math.min(
        ...texts.map(text => Number(text.getAttribute('font-size'))),
      ),
    };
  });
}
