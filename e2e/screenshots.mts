// Takes the pictures of docs/images and writes docs/pages.md from them: `yarn screenshots [NAME…]`.
// With ONEMAP_URL and its companions of startPortal.mts it uses a portal that runs already.
import { chromium, request, type Page } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import { findChromium } from '../scripts/support/chromium.mjs';
import { inRoot } from '../scripts/support/paths.mjs';
import { stopOnSignals } from '../scripts/support/processes.mjs';
import { Api } from './support/Api';
import { Examples } from './support/Examples';
import { lookAt, OURS } from './support/lookAt';
import { PAGES, type PageOfOurs } from './support/pages';
import { pagesDocument } from './support/pagesDocument';
import { publishedPortal } from './support/portal';
import startPortalForTests from './support/startPortal.mts';
import { Visit } from './support/Visit';

const SIZES = [
  { width: 1440, height: 1000 },
  { width: 390, height: 1100 },
];
const QUALITY = 60; // of WebP: text stays sharp, a picture is some 50 kB

/** Playwright itself writes PNG and JPEG only; the browser knows WebP, at a third of the size. */
async function takePicture(page: Page, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
  });
  await session.detach();
  await writeFile(
    inRoot(`docs/images/${name}.webp`),
    Buffer.from(data, 'base64'),
  );
}

/** Scrolls to what is of interest, or back to the top: views of one page keep their place. */
async function scroll(page: Page, { cards, scrollTo }: PageOfOurs) {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('*')) element.scrollTop = 0;
  });
  if (!scrollTo && !cards) return;
  await page
    .locator(scrollTo ?? OURS)
    .first()
    .evaluate(element => element.scrollIntoView({ block: 'start' }));
}

async function main(asked: readonly string[]) {
  const stop = await startPortalForTests();
  const { url, backendUrl, examples } = publishedPortal();
  const api = new Api(await request.newContext(), backendUrl);
  await api.evaluated(await new Examples(examples).count());
  await mkdir(inRoot('docs/images'), { recursive: true });
  const browser = await chromium.launch(await findChromium());
  const page = await browser.newPage({ baseURL: url, locale: 'en-GB' });
  const visit = new Visit(page);
  const chosen = PAGES.filter(
    ({ name }) => asked.length === 0 || asked.includes(name),
  );
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const size of SIZES) {
      await page.setViewportSize(size);
      for (const each of chosen) {
        await lookAt(page, visit, each);
        await scroll(page, each);
        await takePicture(page, `${each.name}-${colorScheme}-${size.width}`);
      }
    }
  }
  await browser.close();
  await stop?.();
  await writeFile(inRoot('docs/pages.md'), pagesDocument());
}

stopOnSignals();
main(process.argv.slice(2)).catch(error => {
  process.exitCode = 1;
  throw error;
});
