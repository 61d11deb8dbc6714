/**
 * Goes to a page as a link of the portal does.
 *
 * @param page of Playwright, with the portal in it
 * @param {{to: string, parts: string, atLeast: number, drawn: string}} target - where to go, what is awaited and how
 *   many there must be of it, and what is in it once it is filled
 * @returns the milliseconds until the first frame in which all of that is seen
 */
export function timeUntilSeen(page, target) {
  return page.evaluate(measure, target);
}

/** Runs in the page. */
async function measure({ to, parts, atLeast, drawn }) {
  const began = performance.now();
  history.pushState(null, '', to);
  dispatchEvent(new PopStateEvent('popstate'));
  const isSeen = () =>
    document.querySelectorAll(parts).length >= atLeast &&
    (document.querySelector(drawn)?.getBoundingClientRect().width ?? 0) > 0;
  for (;;) {
    const frame = await new Promise(requestAnimationFrame);
    if (isSeen()) return frame - began;
    if (frame - began > 60_000) throw new Error(`${to} was never seen`);
  }
}
