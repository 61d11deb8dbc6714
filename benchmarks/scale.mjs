// How the pages fare with thousands of services: `ONEMAP_URL=http://localhost:3000 node benchmarks/scale.mjs`
// looks at a running portal whose answers are blown up on their way to the browser.
import { chromium } from '@playwright/test';
import { findChromium } from '../scripts/support/chromium.mjs';
import { blowUp } from './scale/blowUp.mjs';
import { longestTask } from './scale/longestTask.mjs';

const GOAL_MS = 200;
const portal = process.env.ONEMAP_URL ?? 'http://localhost:3000';
const PAGES = {
  overview: 'table',
  gaps: 'article',
  services: 'table',
  decisions: 'table',
  forums: 'table',
  processes: 'table',
  suppliers: 'table',
  obligations: 'table',
};

const browser = await chromium.launch(await findChromium());
const results = {};
for (const [tab, ready] of Object.entries(PAGES)) {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
  });
  await page.route(/\/api\/(operating-model|catalog\/entity-facets)/, blowUp);
  // The app itself is loaded on another page: what is measured is the tab.
  await page.goto(`${portal}/governance/rejected`);
  const link = page.locator(`a[href$="/governance/${tab}"]`).first();
  await link.waitFor({ timeout: 120_000 });
  await page.waitForLoadState('networkidle');
  const longest = await longestTask(page, async () => {
    await link.click();
    await page.locator(ready).first().waitFor({ timeout: 120_000 });
    await page.waitForTimeout(3_000); // until everything has come and is drawn
  });
  const elements = await page.locator('*').count();
  results[tab] = { 'longest task in ms': Math.round(longest), elements };
  await page.close();
}
await browser.close();
console.table(results);
const slow = Object.entries(results).filter(
  ([, result]) => result['longest task in ms'] > GOAL_MS,
);
for (const [tab] of slow) {
  console.error(`${tab}: a task of more than ${GOAL_MS} ms`);
}
process.exitCode = slow.length ? 1 : 0;
