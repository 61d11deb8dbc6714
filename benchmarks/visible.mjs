/**
 * How soon a service's canvas is seen, against the stock Relations card of the same service: builds the app as it is
 * delivered, serves it, and goes from the catalog to the tab and to the overview in turn, each time in a browser that
 * has nothing yet.
 *
 *   node benchmarks/visible.mjs [--rounds 7] [--built]
 *
 * `--built` takes what was built before; with ONEMAP_URL a portal that runs already is looked at.
 */
import { chromium } from '@playwright/test';
import { parseArgs } from 'node:util';
import { findChromium } from '../scripts/support/chromium.mjs';
import { medianOf } from './built/medianOf.mjs';
import { portalToMeasure } from './built/portalToMeasure.mjs';
import { timeUntilSeen } from './visible/timeUntilSeen.mjs';

const GOAL = 1;
const SERVICE = '/catalog/default/service/digital-citizen-portal';
const VIEWS = {
  canvas: {
    to: `${SERVICE}/operating-model`,
    parts: '[data-box]',
    atLeast: 6,
    drawn: '[data-box] [data-item] a',
  },
  'Relations card': {
    to: SERVICE,
    parts: '[data-testid="node"]',
    atLeast: 2,
    drawn: '[data-testid="node"] text',
  },
};

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    built: { type: 'boolean' },
  },
});
const portal = await portalToMeasure({ isBuilt: values.built });
const browser = await chromium.launch(await findChromium());
const times = Object.fromEntries(Object.keys(VIEWS).map(view => [view, []]));
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const [view, target] of Object.entries(VIEWS)) {
    times[view].push(await measure(target));
  }
}
await browser.close();
await portal.stop();

const ratios = times.canvas.map(
  (time, round) => time / times['Relations card'][round],
);
const ratio = medianOf(ratios);
console.table(
  Object.fromEntries(
    Object.entries(times).map(([view, each]) => [
      view,
      {
        'median, ms': Math.round(medianOf(each)),
        'best, ms': Math.round(Math.min(...each)),
        'worst, ms': Math.round(Math.max(...each)),
      },
    ]),
  ),
);
console.log(
  `canvas against Relations card: ${ratio.toFixed(2)} × (rounds: ${ratios.map(each => each.toFixed(2)).join(', ')}); the goal is ${GOAL} ×`,
);
process.exitCode = ratio > GOAL ? 1 : 0;

async function measure(target) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(`${portal.url}/catalog?filters[kind]=service`);
  await page
    .locator('a[href*="/default/service/"]')
    .first()
    .waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  const time = await timeUntilSeen(page, target);
  await context.close();
  return time;
}
