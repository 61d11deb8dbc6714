import { startBuiltPortal } from './startBuiltPortal.mjs';
import { whenEvaluated } from './whenEvaluated.mjs';

/**
 * The portal of ONEMAP_URL, else one that is built and started for the measurement; with its model evaluated.
 *
 * @param {{isBuilt?: boolean}} options - see `startBuiltPortal`
 */
export async function portalToMeasure({ isBuilt }) {
  const portal = process.env.ONEMAP_URL
    ? { url: process.env.ONEMAP_URL, stop: async () => {} }
    : await startBuiltPortal({ isBuilt });
  await whenEvaluated(portal.url);
  return portal;
}
