import type { Page } from '@playwright/test';
import { expect, test, viewports, type Visit } from './support';
import { layoutFaults } from './support/layoutFaults';
import { lookAt } from './support/lookAt';
import { GERMAN_PAGES, OURS, PAGES, type PageOfOurs } from './support/pages';

/** Each address once: what opens there has its own tests. */
const onceEach = (pages: readonly PageOfOurs[]) =>
  pages.filter(
    ({ path }, index) => pages.findIndex(page => page.path === path) === index,
  );

/** On the one page, a sheet of paper, links stand closer than fingers want them. */
function isOfPaper(page: string, violation: string): boolean {
  return (
    page.startsWith('service-one-page') && violation.startsWith('target-size: ')
  );
}

type Violations = (selector: string) => Promise<string[]>;

/** @param violations - finds what keeps people out; absent: only the layout is looked at */
async function expectNoFaults(
  page: Page,
  visit: Visit,
  pages: readonly PageOfOurs[],
  violations?: Violations,
): Promise<void> {
  for (const pageOfOurs of pages) {
    const { name } = pageOfOurs;
    await test.step(name, async () => {
      await lookAt(page, visit, pageOfOurs);
      expect
        .soft(await page.evaluate(layoutFaults), `layout of ${name}`)
        .toEqual([]);
      if (!violations) return;
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
  test.setTimeout(900_000);
  await api.evaluated(await examples.count());
  await api.refused();
});

// Each width in one colour, which has no say in the layout; axe sees both colours and both widths.
const COLOR_OF = { wide: 'light', narrow: 'dark' } as const;

// One test for all pages: loading the portal takes longer than looking at them.
for (const width of ['wide', 'narrow'] as const) {
  const viewport = viewports[width];

  test.describe(width, () => {
    test.use({ colorScheme: COLOR_OF[width], viewport });

    test('every page is accessible and fits, with no text cut off or covered', ({
      page,
      visit,
      violations,
    }) => expectNoFaults(page, visit, onceEach(PAGES), violations));
  });

  test.describe(`in German, ${width}`, () => {
    test.use({ viewport, language: 'de' });

    test('the longer words fit as well', ({ page, visit }) =>
      expectNoFaults(page, visit, onceEach(GERMAN_PAGES)));
  });
}
