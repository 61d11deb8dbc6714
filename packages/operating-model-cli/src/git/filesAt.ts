import { compareText } from '@onemap/plugin-operating-model-common';
import { realpathSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { isYamlFile, LEFT_OUT } from '../sources/walk';
import type { SourceFile } from '../sources/findFiles';
import { decode, type FileText } from '../sources/readText';
import { UsageError } from '../terminal';
import { listBlobs, readBlobs, type Blob } from './blobs';
import { git } from './git';

/**
 * The files behind paths as they were at a revision: what `findFiles` would have found then. Nothing is
 * checked out. Links are left out: git keeps them as text.
 *
 * @param paths - as given on the command line
 * @throws UsageError where the revision or the paths are not of this repository
 */
export function filesAt(
  revision: string,
  paths: readonly string[],
  cwd: string,
): SourceFile[] {
  const root = rootOf(cwd);
  const blobs = listBlobs(commitOf(revision, cwd), root);
  const chosen = new Map<string, string>();
  for (const path of paths.filter(each => !each.startsWith('!'))) {
    for (const found of matching(blobs, inRoot(path, cwd, root))) {
      if (!chosen.has(found)) chosen.set(found, shown(found, path, cwd, root));
    }
  }
  for (const path of paths.filter(each => each.startsWith('!'))) {
    for (const found of matching(blobs, inRoot(path.slice(1), cwd, root))) {
      chosen.delete(found);
    }
  }
  const contents = readBlobs(blobsAt([...chosen.keys()], blobs));
  const files = [...chosen].map(([path, name]) => ({
    name,
    real: join(root, path),
    read: (): FileText => decode(contents.get(path) ?? new Uint8Array()),
  }));
  files.sort((a, b) => compareText(a.name, b.name));
  return files;
}

function blobsAt(paths: readonly string[], blobs: ReadonlyMap<string, Blob>) {
  return paths.flatMap((path): [string, Blob][] => {
    const blob = blobs.get(path);
    return blob ? [[path, blob]] : [];
  });
}

function commitOf(revision: string, cwd: string): string {
  try {
    return git(
      [
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${revision}^{commit}`,
      ],
      cwd,
    )
      .toString()
      .trim();
  } catch {
    throw new UsageError(
      `\`${revision}\` is not a revision of this repository. Name a branch, a tag or a commit, and fetch it first where the clone is shallow.`,
    );
  }
}

/** Whether a path is in the repository that a folder is in. */
export function isInRepository(path: string, cwd: string): boolean {
  return pathInRoot(path, cwd, rootOf(cwd)) !== undefined;
}

function rootOf(cwd: string): string {
  return git(['rev-parse', '--show-toplevel'], cwd).toString().trim();
}

function inRoot(path: string, cwd: string, root: string): string {
  const below = pathInRoot(path, cwd, root);
  if (below === undefined) {
    throw new UsageError(
      `${path} is outside the repository ${root}, so there is nothing to compare it with.`,
    );
  }
  return below;
}

/** A path as git names it: from the root, with `/`; undefined where it is outside. */
function pathInRoot(
  path: string,
  cwd: string,
  root: string,
): string | undefined {
  const below = relative(realpathSync(root), resolve(realpathSync(cwd), path));
  const isOutside = below.split(sep)[0] === '..' || isAbsolute(below);
  return isOutside ? undefined : below.split(sep).join('/');
}

/** The files that a path stands for: a file, all YAML below a folder, or what a glob matches. */
function matching(blobs: ReadonlyMap<string, Blob>, below: string): string[] {
  if (blobs.has(below)) return [below];
  const prefix = below === '' ? '' : `${below}/`;
  const inFolder = [...blobs.keys()].filter(path => path.startsWith(prefix));
  if (inFolder.length || !below) return inFolder.filter(isChecked);
  const isMatch = picomatch(below, { dot: true });
  return [...blobs.keys()].filter(path => isMatch(path) && !isLeftOut(path));
}

function isChecked(path: string): boolean {
  return isYamlFile(basename(path)) && !isLeftOut(path);
}

function isLeftOut(path: string): boolean {
  return path.split('/').some(part => LEFT_OUT.has(part));
}

/** The name of a file in a report: absolute where the caller gave an absolute path. */
function shown(path: string, given: string, cwd: string, root: string): string {
  const name = isAbsolute(given)
    ? join(root, path)
    : relative(realpathSync(cwd), join(realpathSync(root), path));
  return name.split(sep).join('/');
}
