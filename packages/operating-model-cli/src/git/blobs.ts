import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../terminal';
import { git } from './git';

/** A file as git keeps it. */
export interface Blob {
  hash: string;
  /** The root of the repository that has it: of a submodule, where the file is in one. */
  root: string;
}

const LINK_MODE = '120000';

/**
 * The files of a commit, by path from the root, with those of its submodules as they were then. Links are
 * left out: git keeps them as text.
 *
 * @throws UsageError where a submodule lacks the commit that was pinned
 */
export function listBlobs(
  commit: string,
  root: string,
  prefix = '',
): Map<string, Blob> {
  const listing = git(['ls-tree', '-r', '-z', '--full-tree', commit], root);
  const blobs = new Map<string, Blob>();
  for (const entry of listing.toString().split('\0')) {
    const [attributes, path] = entry.split('\t');
    const [mode, type, hash] = attributes.split(' ');
    if (!path) continue;
    if (type === 'commit') {
      for (const [below, blob] of ofSubmodule(hash, root, prefix, path)) {
        blobs.set(below, blob);
      }
    } else if (mode !== LINK_MODE) {
      blobs.set(prefix + path, { hash, root });
    }
  }
  return blobs;
}

function ofSubmodule(
  commit: string,
  root: string,
  prefix: string,
  path: string,
): Map<string, Blob> {
  const folder = join(root, path);
  // One that is not checked out holds no files now either.
  if (!existsSync(join(folder, '.git'))) return new Map();
  try {
    return listBlobs(commit, folder, `${prefix}${path}/`);
  } catch {
    throw new UsageError(
      `The submodule ${path} does not have the commit ${commit} that was pinned then. Fetch it there first.`,
    );
  }
}

/** The content of files, by path, in one run of git for each repository. */
export function readBlobs(
  blobs: readonly [path: string, blob: Blob][],
): Map<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  for (const root of new Set(blobs.map(([, blob]) => blob.root))) {
    const inRoot = blobs.filter(([, blob]) => blob.root === root);
    const hashes = inRoot.map(([, { hash }]) => `${hash}\n`).join('');
    const output = git(['cat-file', '--batch'], root, hashes);
    let at = 0;
    for (const [path] of inRoot) {
      const start = output.indexOf('\n', at) + 1;
      const header = output.toString('utf8', at, start).trim();
      const end = start + Number(header.split(' ')[2]);
      contents.set(path, output.subarray(start, end));
      at = end + 1;
    }
  }
  return contents;
}
