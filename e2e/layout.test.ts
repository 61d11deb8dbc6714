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
});

// One test for all pages: loading the portal takes longer than looking at them. Axe takes longer still, and
// sees both colours and both widths in two of the four looks.
const FOR_AXE = ['light, wide', 'dark, narrow'];

for (const [width, viewport] of Object.entries(viewports)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const look = `${colorScheme}, ${width}`;
    const isForAxe = FOR_AXE.includes(look);

    test.describe(look, () => {
      test.use({ colorScheme, viewport });

      test(`every page fits, with no text cut off or covered${isForAxe ? ', and is accessible' : ''}`, ({
        page,
        visit,
        violations,
      }) =>
        expectNoFaults(
          page,
          visit,
          LOOKED_AT,
          isForAxe ? violations : undefined,
        ));
    });
  }

  test.describe(`in German, ${width}`, () => {
    test.use({ viewport, language: 'de' });

    test('the longer words fit as well', ({ page, visit }) =>
      expectNoFaults(page, visit, GERMAN_PAGES));
  });
}
