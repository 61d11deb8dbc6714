import type { Page } from '@playwright/test';
import { test, type Visit } from './support';
import { lookAt } from './support/lookAt';
import { GERMAN_PAGES, PAGES, type PageOfOurs } from './support/pages';
import { comparePicture, stopTheTime } from './support/picture';

const SIZES = [
  { width: 1440, height: 1000 },
  { width: 390, height: 1100 },
];

/** `yarn screenshots NAME…` asks for some. */
const asked = process.env.ONEMAP_PICTURES?.split(' ').filter(Boolean) ?? [];

async function compare(
  page: Page,
  visit: Visit,
  pages: readonly PageOfOurs[],
  look: string,
): Promise<void> {
  for (const each of pages) {
    if (asked.length && !asked.includes(each.name)) continue;
    await test.step(each.name, async () => {
      await lookAt(page, visit, each);
      await comparePicture(page, each, look);
    });
  }
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.beforeEach(async ({ api, context, examples, signInAs }) => {
  await context.addInitScript(stopTheTime);
  test.setTimeout(900_000); // many pages, one after the other; the first waits for the model as well
  await api.evaluated(await examples.count());
  await api.refused();
  await signInAs('amara-okafor'); // who may sign
});

for (const viewport of SIZES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const look = `${colorScheme}-${viewport.width}`;

    test.describe(look, () => {
      test.use({ viewport, colorScheme });

      test('every page looks as in docs/images', ({ page, visit }) =>
        compare(page, visit, PAGES, look));
    });
  }

  test.describe(`German, ${viewport.width}`, () => {
    test.use({ viewport, colorScheme: 'light', language: 'de' });

    test('pages look as in docs/images', ({ page, visit }) =>
      compare(page, visit, GERMAN_PAGES, `light-${viewport.width}`));
  });
}
