import { build } from 'esbuild';
import { join } from 'node:path';
import { compiledValidators } from './compiledValidators.mjs';
import { packageFolder } from './folders.mjs';
import { withoutChildProcess } from './withoutChildProcess.mjs';

// Bundled CommonJS packages ask for Node's own modules with require.
const REQUIRE = `import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);`;

/**
 * Bundles the command into plain JavaScript modules that need no other package.
 * What a command does not use is in a chunk of its own, loaded when it is needed.
 *
 * @param {string} outdir - where to
 * @param {{ isForPublishing?: boolean }} [options] - published code is minified, and its validators are compiled
 * @returns the inputs, as paths relative to the package's folder
 */
export async function bundle(outdir, { isForPublishing = false } = {}) {
  const { metafile } = await build({
    absWorkingDir: packageFolder,
    entryPoints: { cli: 'src/cli.ts', index: 'src/index.ts' },
    outdir,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: isForPublishing,
    plugins: [
      withoutChildProcess,
      ...(isForPublishing ? [compiledValidators] : []),
    ],
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: REQUIRE },
    loader: { '.md': 'text' },
    metafile: true,
    logLevel: 'warning',
  });
  return Object.keys(metafile.inputs)
    .filter(input => !input.startsWith('left-out:'))
    .map(input => join(packageFolder, input));
}
