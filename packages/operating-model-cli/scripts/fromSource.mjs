import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageFolder } from './folders.mjs';

/**
 * Runs `opmodel` from source: bundles it when a source file changed since the
 * last time, which takes a moment, and runs the bundle, which starts at once.
 */
const cache = join(packageFolder, 'node_modules/.cache/opmodel');
const current = join(cache, 'current.json');
const KEPT_FOR_MS = 3600_000;

// Yarn runs the root's scripts at the root; paths are relative to where the user is.
const calledFrom = process.env.INIT_CWD;
if (calledFrom && process.cwd() === join(packageFolder, '../..')) {
  process.chdir(calledFrom);
}
await import(pathToFileURL(join(await freshBundle(), 'cli.mjs')).href);

async function freshBundle() {
  const last = readLast();
  if (last && stampOf(last.inputs) === last.stamp) return last.folder;
  const { bundle } = await import('./bundle.mjs');
  const folder = join(cache, `${Date.now()}-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const all = await bundle(folder);
  const inputs = [
    ...all.filter(file => !file.includes(`${sep}node_modules${sep}`)),
    join(packageFolder, '../../yarn.lock'), // stands for the packages
    join(packageFolder, 'scripts/bundle.mjs'),
  ];
  // Renamed into place: another run sees the old bundle or the new one, never half of one.
  const draft = `${current}.${process.pid}`;
  writeFileSync(
    draft,
    JSON.stringify({ folder, inputs, stamp: stampOf(inputs) }),
  );
  renameSync(draft, current);
  removeOld(folder);
  return folder;
}

function readLast() {
  try {
    const last = JSON.parse(readFileSync(current, 'utf8'));
    statSync(join(last.folder, 'cli.mjs'));
    return last;
  } catch {
    return undefined;
  }
}

function stampOf(files) {
  try {
    return files
      .map(file => statSync(file))
      .map(({ mtimeMs, size }) => `${mtimeMs}:${size}`)
      .join();
  } catch {
    return 'a file is gone';
  }
}

/** Earlier bundles, except those that a running command may still load chunks from. */
function removeOld(folder) {
  for (const name of readdirSync(cache)) {
    const began = Number(name.split('-')[0]);
    if (name !== basename(folder) && began < Date.now() - KEPT_FOR_MS) {
      rmSync(join(cache, name), { recursive: true, force: true });
    }
  }
}
