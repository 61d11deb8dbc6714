import { build } from 'esbuild';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CORE = fileURLToPath(
  new URL('../plugins/operating-model-common/src/index.ts', import.meta.url),
);

/** Bundles the core as it is now into one file for Node.js, and returns its path. */
export async function bundleCore() {
  const folder = await mkdtemp(join(tmpdir(), 'onemap-core-'));
  const outfile = join(folder, 'core.mjs');
  await build({
    entryPoints: [CORE],
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
