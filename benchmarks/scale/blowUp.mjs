import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { bundleCore } from '../bundle.mjs';
import { LARGE } from './large.mjs';

const core = await bundleCore();
const { compactCanvas, expandCanvas } = await import(core);
await rm(dirname(core), { recursive: true });

/**
 * Passes an answer of the portal on as a large organisation would get it: full pages of many, and the
 * parts that are not paged as long as they get.
 *
 * @param route of Playwright
 */
export async function blowUp(route) {
  const response = await route.fetch();
  const url = new URL(route.request().url());
  const name = url.pathname.split('/').at(-1);
  if (!response.ok() || route.request().method() !== 'GET') {
    return route.fulfill({ response });
  }
  const limit = Number(url.searchParams.get('limit') ?? 50);
  if (!LARGE[name]) return route.fulfill({ response });
  const answer = await response.json();
  const json =
    name === 'canvas'
      ? compactCanvas(LARGE.canvas(expandCanvas(answer)))
      : LARGE[name](answer, limit);
  return route.fulfill({ response, json });
}
