import { lazy, type ComponentType } from 'react';

/** How long to wait before a part that did not arrive is asked for again, in milliseconds. */
const PAUSES_MS = [300, 1_500, 4_000];

/**
 * A part of a page that is loaded when it is first shown. React keeps for good that a part did not arrive, and with it
 * the whole page would be gone; a connection that was cut is tried again.
 */
export function lazyPart<P>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => ({ default: await loadPatiently(load) }));
}

async function loadPatiently<T>(load: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES_MS) {
    try {
      return await load();
    } catch {
      await new Promise(resolve => setTimeout(resolve, pause));
    }
  }
  return load();
}
