/**
 * How the pages fare with thousands of services: builds the app as it is delivered, serves it, and looks at each
 * page with answers that are blown up on their way to the browser.
 *
 *   node benchmarks/scale.mjs [--rounds 5] [--pages gaps,services] [--built]
 *
 * `--built` takes what was built before; with ONEMAP_URL a portal that runs already is looked at.
 */
import { chromium } from '@playwright/test';
import { parseArgs } from 'node:util';
import { findChromium } from '../scripts/support/chromium.mjs';
import { medianOf } from './built/medianOf.mjs';
import { portalToMeasure } from './built/portalToMeasure.mjs';
import { blowUp } from './scale/blowUp.mjs';
import { PAGES } from './scale/pages.mjs';
import { tasksDuring } from './scale/tasksDuring.mjs';
import { timeToUse } from './scale/timeToUse.mjs';

const LONGEST_TASK_MS = 200;
const USABLE_MS = 1_000;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    pages: { type: 'string' },
    built: { type: 'boolean' },
  },
});
const chosen = values.pages?.split(',');
const pages = PAGES.filter(({ name }) => chosen?.includes(name) ?? true);

const portal = await portalToMeasure({ isBuilt: values.built });
const browser = await chromium.launch(await findChromium());
const results = new Map(pages.map(page => [page, []]));
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const each of pages) results.get(each).push(await measure(each));
}
await browser.close();
await portal.stop();

const rows = pages.map(({ name }, index) => {
  const runs = results.get(pages[index]);
  return {
    name,
    usable: medianOf(runs.map(({ usable }) => usable)),
    work: medianOf(runs.map(({ work }) => work)),
    longest: medianOf(runs.map(({ longest }) => longest)),
    worst: Math.max(...runs.map(({ longest }) => longest)),
    elements: runs[0].elements,
  };
});
console.table(
  Object.fromEntries(
    rows.map(({ name, usable, work, longest, worst, elements }) => [
      name,
      {
        'usable after its data, ms': Math.round(usable),
        'work after its data, ms': Math.round(work),
        'longest task, ms': Math.round(longest),
        'of any round': Math.round(worst),
        elements,
      },
    ]),
  ),
);
for (const { name, usable, longest } of rows) {
  if (usable > USABLE_MS || longest > LONGEST_TASK_MS) {
    console.error(
      `${name}: the goals are ${USABLE_MS} ms, and no task of more than ${LONGEST_TASK_MS} ms`,
    );
    process.exitCode = 1;
  }
}

/** A page in a browser that has nothing yet, with the portal around it loaded. */
async function measure(target) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await page.route(/\/api\/(operating-model|catalog\/entity-facets)/, blowUp);
  await page.goto(`${portal.url}${target.from}`);
  await page.waitForLoadState('networkidle');
  let times;
  const tasks = await tasksDuring(page, async () => {
    times = await timeToUse(page, target);
  });
  const elements = await page.locator('*').count();
  // What the page asks again by itself may be on its way.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
  const after = tasks.filter(({ at }) => at >= times.arrived);
  return {
    usable: times.usable,
    work: after.reduce((sum, { took }) => sum + took, 0),
    longest: Math.max(...tasks.map(({ took }) => took)),
    elements,
  };
}
