// Takes the pictures of docs/images from a running portal: `node e2e/screenshots.mjs`.
// ONEMAP_URL names another address than http://localhost:3000.
import { chromium } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { findChromium } from '../scripts/support/chromium.mjs';
import { inRoot } from '../scripts/support/paths.mjs';

const portal = process.env.ONEMAP_URL ?? 'http://localhost:3000';
const service = '/catalog/default/service/digital-citizen-portal';
const PAGES = {
  service: { path: `${service}/operating-model`, ready: '[data-box]' },
  overview: { path: '/governance/overview', ready: 'table, h2' },
  gaps: { path: '/governance/gaps', ready: 'article' },
};
const WIDTHS = [1440, 390];
const THEMES = ['light', 'dark'];
const HEIGHT = { 1440: 1180, 390: 1400 };

await mkdir(inRoot('docs/images'), { recursive: true });
const browser = await chromium.launch(await findChromium());
for (const [name, { path, ready }] of Object.entries(PAGES)) {
  for (const width of WIDTHS) {
    for (const colorScheme of THEMES) {
      const page = await browser.newPage({
        viewport: { width, height: HEIGHT[width] },
        colorScheme,
        locale: 'en-GB',
      });
      await page.goto(`${portal}${path}`);
      await page.locator(ready).first().waitFor({ timeout: 60_000 });
      await page.waitForTimeout(1_000); // until what is drawn has settled
      await page.screenshot({
        path: inRoot(`docs/images/${name}-${colorScheme}-${width}.png`),
      });
      await page.close();
    }
  }
}
await browser.close();
