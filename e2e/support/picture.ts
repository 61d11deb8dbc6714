import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { PageOfOurs } from './pages';

/** Of pictures, in pixels: what is further down a long page looks like what is above, and references weigh. */
export const TALLEST = { wide: 1300, narrow: 1600 };

/** Compares what a page looks like with its picture in docs/images. */
export async function comparePicture(
  page: Page,
  { name: ofPage, part }: PageOfOurs,
  look: string,
): Promise<void> {
  const name = `${ofPage}-${look}`;
  const expectation = `${name} looks as in docs/images; if it is meant to look as in test-results: yarn screenshots ${ofPage}`;
  await page.addStyleTag({ path: join(__dirname, 'pictures.css') });
  await page.mouse.move(0, 0); // nothing is pointed at
  // As if the window were as tall as the page: what is fixed to its edges stays there.
  const usual = page.viewportSize() ?? { width: 0, height: 0 };
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  const tallest = usual.width < 600 ? TALLEST.narrow : TALLEST.wide;
  const height = part ? tall : Math.min(tall, tallest);
  await page.setViewportSize({ ...usual, height });
  await (
    part
      ? expect.soft(page.locator(part).first(), expectation)
      : expect.soft(page, expectation)
  ).toHaveScreenshot(`${name}.webp`);
  await page.setViewportSize(usual);
}

/** Runs in each page. The tests begin at seven o'clock; what was done some minutes later was done at seven. */
export function stopTheTime(): void {
  const atSeven = (node: Node) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (
      let text: Node | null = walker.currentNode;
      text;
      text = walker.nextNode()
    ) {
      const still = text.nodeValue?.replace(/\b07:\d\d\b/g, '07:00');
      if (still && still !== text.nodeValue) text.nodeValue = still;
    }
  };
  new MutationObserver(changes =>
    changes.forEach(({ target, type, addedNodes }) =>
      (type === 'characterData' ? [target] : addedNodes).forEach(atSeven),
    ),
  ).observe(document, { subtree: true, childList: true, characterData: true });
}
