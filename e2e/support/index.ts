import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base } from '@playwright/test';
import { Api } from './Api';
import { Examples } from './Examples';
import { publishedPortal, type Portal } from './portal';
import { TODAY } from './today';
import { Visit } from './Visit';

export { expect };
export type { Api } from './Api';
export type { Visit } from './Visit';

/** The widths that every page must work in; use with `test.use({ viewport })`. */
export const viewports = {
  wide: { width: 1440, height: 900 },
  narrow: { width: 390, height: 844 },
};

interface Fixtures {
  /** Where the portal is; `page.goto('/catalog')` is relative to it. */
  portal: Portal;
  /** The language of the pages: `test.use({ language: 'de' })`. */
  language: 'en' | 'de';
  /** The YAML that the portal reads, to be edited. */
  examples: Examples;
  /** The portal's API, as the signed-in user. */
  api: Api;
  /** Goes to pages without loading the portal anew, and waits for their answers. */
  visit: Visit;
  /** From the next page on, the browser is signed in as this person of the example organisation. */
  signInAs: (person: string) => Promise<void>;
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

  language: ['en', { option: true }],

  baseURL: async ({ portal }, use) => use(portal.url),

  context: async ({ context, language }, use) => {
    await context.clock.install({ time: TODAY });
    // Where Backstage keeps what somebody chose in the settings.
    await context.addInitScript(
      chosen => window.localStorage.setItem('language', chosen),
      language,
    );
    await use(context);
  },

  examples: async ({ portal }, use) => {
    const examples = new Examples(portal.examples);
    await use(examples);
    await examples.restore();
  },

  api: async ({ request, portal }, use) =>
    use(new Api(request, portal.backendUrl)),

  visit: async ({ page }, use) => use(new Visit(page)),

  signInAs: async ({ page, api }, use) =>
    use(async person => {
      await page.route('**/api/auth/guest/refresh*', async route => {
        const origin = (await route.request().allHeaders()).origin;
        await route.fulfill({
          json: await api.as(person).signIn(),
          headers: {
            'access-control-allow-origin': origin,
            'access-control-allow-credentials': 'true',
          },
        });
      });
    }),

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
      const failures: string[] = []; // say why the page threw
      page.on('pageerror', error => errors.push(error.message, ...failures));
      page.on('response', response => {
        if (response.status() >= 500) failures.push(response.url());
      });
      await use();
      expect(errors, 'errors thrown in the page').toEqual([]);
    },
    { auto: true },
  ],
});
