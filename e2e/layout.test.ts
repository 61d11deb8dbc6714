import { expect, test, viewports } from './support';
import { layoutFaults } from './support/layoutFaults';
import { lookAt, OURS } from './support/lookAt';
import { PAGES } from './support/pages';

/** A service without a gap. */
const HEALTHY = {
  name: 'service-healthy',
  path: '/catalog/default/service/room-booking/operating-model',
  sign: '[data-box]',
};

/** Each page once: those that are scrolled to are parts of another. */
const LOOKED_AT = [...PAGES.filter(({ scrollTo }) => !scrollTo), HEALTHY];

/** On the one page, a sheet of paper, links stand closer than fingers want them. */
function isOfPaper(page: string, violation: string): boolean {
  return page === 'service-one-page' && violation.startsWith('target-size: ');
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, viewport] of Object.entries(viewports)) {
    test.describe(`${colorScheme}, ${width}`, () => {
      test.use({ colorScheme, viewport });

      // One test for all pages: loading the portal takes longer than looking at them.
      test('every page is accessible and fits, with no text cut off or covered', async ({
        page,
        api,
        examples,
        visit,
        violations,
      }) => {
        test.setTimeout(300_000);
        await api.evaluated(await examples.count());
        for (const pageOfOurs of LOOKED_AT) {
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
      });
    });
  }
}
