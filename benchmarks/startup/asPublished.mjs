import { build } from 'esbuild';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inRoot } from '../../scripts/support/paths.mjs';
import { OURS } from '../load/startPortal.mjs';

const FOLDERS = [
  'operating-model-common',
  'operating-model-node',
  'operating-model-backend',
  'catalog-backend-module-operating-model',
];

/**
 * Compiles the packages that Onemap adds to a backend, file by file as they are published: from TypeScript, a start would
 * mostly be compiling.
 *
 * @returns the `plugins` as files, and how to `remove` them
 */
export async function asPublished() {
  const cache = inRoot('node_modules/.cache');
  await mkdir(cache, { recursive: true });
  // Below the repository, so that what they depend on is found.
  const folder = await mkdtemp(join(cache, 'onemap-published-'));
  const homeOf = name => join(folder, 'node_modules', name);
  for (const each of FOLDERS) {
    const source = inRoot(`plugins/${each}`);
    const manifest = JSON.parse(
      await readFile(join(source, 'package.json'), 'utf8'),
    );
    const home = homeOf(manifest.name);
    await build({
      entryPoints: [join(source, 'src/**/*.ts')],
      outbase: source,
      outdir: home,
      platform: 'node',
      format: 'cjs',
      logLevel: 'error',
    });
    const { name, version } = manifest;
    await writeFile(
      join(home, 'package.json'),
      JSON.stringify({ name, version, main: 'src/index.js' }),
    );
  }
  return {
    plugins: OURS.map(name => join(homeOf(name), 'src/index.js')),
    remove: () => rm(folder, { recursive: true }),
  };
}
