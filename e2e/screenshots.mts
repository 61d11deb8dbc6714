// Renews the pictures of docs/images that differ from the pages, and docs/pages.md: `yarn screenshots [NAME…]`.
// With ONEMAP_URL and its companions of startPortal.mts it uses a portal that runs already.
import { writeFile } from 'node:fs/promises';
import { bins, inRoot, root } from '../scripts/support/paths.mjs';
import { run, stopOnSignals } from '../scripts/support/processes.mjs';
import { pagesDocument } from './support/pagesDocument';

const ARGS = ['test', '--project=pictures', '--update-snapshots=changed'];

async function main(asked: readonly string[]) {
  process.exitCode = await run(process.execPath, [bins.playwright, ...ARGS], {
    cwd: root,
    env: { ...process.env, ONEMAP_PICTURES: asked.join(' ') },
  });
  await writeFile(inRoot('docs/pages.md'), pagesDocument());
}

stopOnSignals();
main(process.argv.slice(2)).catch(error => {
  process.exitCode = 1;
  throw error;
});
