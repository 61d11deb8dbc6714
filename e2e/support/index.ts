import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base } from '@playwright/test';
import { Api } from './Api';
import { Examples } from './Examples';
import { publishedPortal, type Portal } from './portal';

export { expect };

/** The widths that every page must work in; use with `test.use({ viewport })`. */
export const viewports = {
  wide: { width: 1440, height: 900 },
  narrow: { width: 390, height: 844 },
};

interface Fixtures {
  /** Where the portal is; `page.goto('/catalog')` is relative to it. */
  portal: Portal;
  /** The YAML that the portal reads, to be edited. */
  examples: Examples;
  /** The portal's API, as the signed-in user. */
  api: Api;
  /** Accessibility violations (WCAG 2.2 A and AA) on the page, or in one part of it: the frame around our pages is Backstage’s. */
  violations: (selector?: string) => Promise<string[]>;
  /** Fails the test when the page throws. */
  failOnPageError: void;
}

/**
 * Playwright's `test` with the portal. The browser is signed in by the portal
 * itself. Light is the default theme: `test.use({ colorScheme: 'dark' })` for dark.
 */
export const test = base.extend<Fixtures>({
  portal: async ({}, use) => use(publishedPortal()),

  baseURL: async ({ portal }, use) => use(portal.url),

  examples: async ({ portal }, use) => {
    const examples = new Examples(portal.examples);
    await use(examples);
    await examples.restore();
  },

  api: async ({ request, portal }, use) =>
    use(new Api(request, portal.backendUrl)),

  violations: async ({ page }, use) =>
    use(async selector => {
      const axe = new AxeBuilder({ page }).withTags([
        ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      ]);
      const results = await (selector ? axe.include(selector) : axe).analyze();
      return results.violations.flatMap(violation =>
        violation.nodes.map(
          node =>
            `${violation.id}: ${node.target.join(' ')}: ${violation.help}`,
        ),
      );
    }),

  failOnPageError: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', error => errors.push(error.message));
      await use();
      expect(errors, 'errors thrown in the page').toEqual([]);
    },
    { auto: true },
  ],
});
