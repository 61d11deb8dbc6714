/** Longer than anything that a page still does of itself. */
const QUIET_MS = 1_000;

/**
 * Goes to a page as a link of the portal does.
 *
 * @param page of Playwright, with the portal in it
 * @param {{to: string, answer: string, drawn: string}} target - see `PAGES`
 * @returns `usable`: the milliseconds from the arrival of the answer that the page is about, and of each that came after
 *   it, to the first moment at which it is drawn and the browser has nothing to do, the longest; `arrived`: when the
 *   first of these arrived, on the page's own clock
 */
export function timeToUse(page, target) {
  return page.evaluate(measure, { ...target, quietMs: QUIET_MS });
}

/** Runs in the page. */
async function measure({ to, answer, drawn, quietMs }) {
  performance.setResourceTimingBufferSize(5_000);
  const began = performance.now();
  history.pushState(null, '', to);
  dispatchEvent(new PopStateEvent('popstate'));

  const idle = () =>
    new Promise(resolve => {
      const ask = () =>
        requestIdleCallback(deadline =>
          deadline.timeRemaining() > 10 ? resolve(performance.now()) : ask(),
        );
      ask();
    });
  const arrivals = () =>
    performance
      .getEntriesByType('resource')
      .filter(
        ({ name, startTime }) => startTime >= began && name.includes('/api/'),
      );
  const isMain = ({ name }) => new URL(name).pathname.endsWith(`/${answer}`);
  const usable = [];
  for (;;) {
    await new Promise(requestAnimationFrame);
    const now = await idle();
    const isDrawn = document.querySelector(drawn) !== null;
    if (isDrawn) usable.push(now);
    const last = Math.max(began, ...arrivals().map(each => each.responseEnd));
    if (isDrawn && arrivals().some(isMain) && now - last > quietMs) break;
    if (now - began > 60_000) throw new Error(`${to} was never drawn`);
  }
  const main = arrivals().find(isMain).responseEnd;
  const waits = arrivals()
    .filter(({ responseEnd }) => responseEnd >= main)
    .map(
      ({ responseEnd }) => usable.find(at => at >= responseEnd) - responseEnd,
    );
  return { usable: Math.max(...waits), arrived: main };
}
