import type { Page, Request } from '@playwright/test';

const AWAITED = new Set(['document', 'script', 'fetch', 'xhr']);
const QUIET_MS = 250;
const PATIENCE_MS = 60_000;

/**
 * Goes from page to page as a link of the portal does, which loads the portal
 * once for many pages, and knows when a page has all its answers.
 */
export class Visit {
  private readonly waiting = new Set<Request>();
  private lastChange = Date.now();

  constructor(private readonly page: Page) {
    page.on('request', request => {
      if (!AWAITED.has(request.resourceType())) return;
      this.waiting.add(request);
      this.lastChange = Date.now();
    });
    const end = (request: Request) => {
      if (this.waiting.delete(request)) this.lastChange = Date.now();
    };
    page.on('requestfinished', end);
    page.on('requestfailed', end);
  }

  /** Opens an address below the portal's and waits until the page has all its answers. */
  async to(path: string): Promise<void> {
    const isLoaded = this.page.url().startsWith('http');
    if (isLoaded) {
      await this.page.evaluate(to => {
        window.history.pushState(null, '', to);
        window.dispatchEvent(new PopStateEvent('popstate'));
      }, path);
    } else {
      await this.page.goto(path);
    }
    await this.settled();
  }

  /** Waits until nothing is loading any more. */
  async settled(): Promise<void> {
    this.lastChange = Date.now();
    const deadline = Date.now() + PATIENCE_MS;
    const isLoading = this.page.locator('main [role=progressbar]');
    while (
      this.waiting.size > 0 ||
      Date.now() - this.lastChange < QUIET_MS ||
      (await isLoading.count()) > 0
    ) {
      if (Date.now() > deadline) {
        throw new Error(`${this.page.url()} is still loading`);
      }
      await this.page.waitForTimeout(50);
    }
  }
}
