import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** The root of the git repository that a folder is in; the folder itself where there is none. */
export function repositoryRoot(folder: string): string {
  let root = folder;
  while (!existsSync(join(root, '.git'))) {
    const parent = dirname(root);
    if (parent === root) return folder;
    root = parent;
  }
  return root;
}

/** A file as those who show a repository name it: relative to its root. */
export function inRepository(file: string, cwd: string, root: string): string {
  if (/^https?:/.test(file)) return file;
  const path = relative(root, resolve(cwd, file));
  return path.split(sep).join('/');
}
