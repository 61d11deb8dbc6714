import { build } from 'esbuild';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Bundles sources as they are now into one file for Node.js, in a folder of its own.
 *
 * @param {string} entry - relative to the root of the repository
 * @returns the path of the file
 */
export async function bundle(entry) {
  const folder = await mkdtemp(join(tmpdir(), 'onemap-bundle-'));
  const outfile = join(folder, 'bundle.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL(`../${entry}`, import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    sourcemap: 'inline',
    logLevel: 'error',
    // Some dependencies are CommonJS and ask for Node's own modules.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return outfile;
}

/** The core: data in, data out. */
export function bundleCore() {
  return bundle('plugins/operating-model-common/src/index.ts');
}
