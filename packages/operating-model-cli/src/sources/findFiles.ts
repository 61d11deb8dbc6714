import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, normalize, resolve, sep } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { compareText } from '@onemap/plugin-operating-model-common';
import { readText, type FileText } from './readText';
import { walk } from './walk';

/** A file to read. */
export interface SourceFile {
  /** Its path as reports show it: relative where the caller gave a relative one, with `/`. */
  name: string;
  /** Absolute path without links: what makes it this file. */
  real: string;
  /**
   * Its content, anew at each call: what is not reported on need not be kept.
   *
   * @throws what the file system says
   */
  read(): FileText;
}

/** An input that cannot be read, and why. */
export interface Unreadable {
  /** The path as given, or as found. */
  file: string;
  message: string;
}

/** What stands behind the paths of a command line. */
export interface FoundFiles {
  /** Each file once, sorted by name. */
  files: SourceFile[];
  unreadable: Unreadable[];
}

const IGNORED = ['**/node_modules/**', '**/.git/**'];

/**
 * The files behind paths: files as they are, directories with all YAML below them, globs. A path that
 * starts with `!` takes away what it matches. A file that is reached twice, by a link or by two paths,
 * counts once.
 *
 * @param paths - as given on the command line
 * @param cwd - what relative paths are relative to
 */
export function findFiles(paths: readonly string[], cwd: string): FoundFiles {
  const byRealPath = new Map<string, SourceFile>();
  const unreadable: Unreadable[] = [];
  const add = (name: string, realPath?: string) => {
    const path = resolve(cwd, name);
    const real = realPath ?? tryRealPath(path);
    if (byRealPath.has(real)) return;
    byRealPath.set(real, {
      name: shown(name),
      real,
      read: () => readText(path),
    });
  };
  for (const path of paths.filter(each => !each.startsWith('!'))) {
    const stats = tryStat(resolve(cwd, path));
    if (stats?.isDirectory()) {
      const found = walk(resolve(cwd, path));
      for (const { below, real } of found.files) add(join(path, below), real);
      for (const { below, message } of found.unreadable) {
        unreadable.push({ file: shown(join(path, below)), message });
      }
    } else if (stats) {
      add(path);
    } else {
      const matches = isDynamicPattern(path) ? expand(path, cwd) : [];
      for (const match of matches) add(match);
      if (!matches.length)
        unreadable.push({ file: path, message: missing(path) });
    }
  }
  const excluded = paths
    .filter(each => each.startsWith('!'))
    .flatMap(each => expand(each.slice(1), cwd));
  for (const path of excluded)
    byRealPath.delete(tryRealPath(resolve(cwd, path)));
  const files = [...byRealPath.values()];
  files.sort((a, b) => compareText(a.name, b.name));
  return { files, unreadable };
}

function expand(pattern: string, cwd: string): string[] {
  return globSync(pattern.split(sep).join('/'), {
    cwd,
    absolute: isAbsolute(pattern),
    dot: true,
    ignore: IGNORED,
  });
}

function missing(path: string): string {
  return isDynamicPattern(path)
    ? 'No file matches this pattern.'
    : 'There is no such file or folder.';
}

function shown(name: string): string {
  return normalize(name).split(sep).join('/');
}

function tryStat(path: string) {
  return statSync(path, { throwIfNoEntry: false });
}

function tryRealPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
