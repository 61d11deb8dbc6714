import type { Page } from '@playwright/test';
import { expect, test, viewports, type Visit } from './support';
import { layoutFaults } from './support/layoutFaults';
import { lookAt } from './support/lookAt';
import { GERMAN_PAGES, OURS, PAGES, type PageOfOurs } from './support/pages';

/** Each page once; dialogs have their own tests. */
const LOOKED_AT = PAGES.filter(({ act }) => !act);

/** On the one page, a sheet of paper, links stand closer than fingers want them. */
function isOfPaper(page: string, violation: string): boolean {
  return (
    page.startsWith('service-one-page') && violation.startsWith('target-size: ')
  );
}

async function expectNoFaults(
  page: Page,
  visit: Visit,
  violations: (selector: string) => Promise<string[]>,
  pages: readonly PageOfOurs[],
): Promise<void> {
  for (const pageOfOurs of pages) {
    const { name } = pageOfOurs;
    await test.step(name, async () => {
      await lookAt(page, visit, pageOfOurs);
      expect
        .soft(await page.evaluate(layoutFaults), `layout of ${name}`)
        .toEqual([]);
      expect
        .soft(
          (await violations(OURS)).filter(
            violation => !isOfPaper(name, violation),
          ),
          `accessibility of ${name}`,
        )
        .toEqual([]);
    });
  }
}

test.beforeEach(async ({ api, examples }) => {
  test.setTimeout(600_000);
  await api.evaluated(await examples.count());
});

// One test for all pages: loading the portal takes longer than looking at them.
for (const [width, viewport] of Object.entries(viewports)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${colorScheme}, ${width}`, () => {
      test.use({ colorScheme, viewport });

      test('every page is accessible and fits, with no text cut off or covered', ({
        page,
        visit,
        violations,
      }) => expectNoFaults(page, visit, violations, LOOKED_AT));
    });
  }

  test.describe(`in German, ${width}`, () => {
    test.use({ viewport, language: 'de' });

    test('the longer words fit as well', ({ page, visit, violations }) =>
      expectNoFaults(page, visit, violations, GERMAN_PAGES));
  });
}
