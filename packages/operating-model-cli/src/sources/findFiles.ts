import { realpathSync, statSync, type Stats } from 'node:fs';
import { isAbsolute, join, normalize, resolve, sep } from 'node:path';
import { compareText } from '@onemap/plugin-operating-model-common';
import { describeReadError, readText, type FileText } from './readText';
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
export async function findFiles(
  paths: readonly string[],
  cwd: string,
): Promise<FoundFiles> {
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
    const { stats, obstacle } = tryStat(resolve(cwd, path));
    if (obstacle) {
      unreadable.push({ file: path, message: obstacle });
    } else if (stats?.isDirectory()) {
      const found = walk(resolve(cwd, path));
      for (const { below, real } of found.files) add(join(path, below), real);
      for (const { below, message } of found.unreadable) {
        unreadable.push({ file: shown(join(path, below)), message });
      }
    } else if (stats) {
      add(path);
    } else {
      const { isPattern, matches } = await expand(path, cwd);
      for (const match of matches) add(match);
      if (!matches.length)
        unreadable.push({ file: path, message: missing(isPattern) });
    }
  }
  for (const path of paths.filter(each => each.startsWith('!'))) {
    const { matches } = await expand(path.slice(1), cwd);
    for (const match of matches)
      byRealPath.delete(tryRealPath(resolve(cwd, match)));
  }
  const files = [...byRealPath.values()];
  files.sort((a, b) => compareText(a.name, b.name));
  return { files, unreadable };
}

interface Expanded {
  isPattern: boolean;
  matches: string[];
}

async function expand(path: string, cwd: string): Promise<Expanded> {
  // Loaded where a pattern may be one: most runs name files and folders that are there.
  const { globSync, isDynamicPattern } = await import('tinyglobby');
  const matches = globSync(path.split(sep).join('/'), {
    cwd,
    absolute: isAbsolute(path),
    dot: true,
    ignore: IGNORED,
  });
  return { isPattern: isDynamicPattern(path), matches };
}

function missing(isPattern: boolean): string {
  return isPattern
    ? 'No file matches this pattern.'
    : 'There is no such file or folder.';
}

function shown(name: string): string {
  return normalize(name).split(sep).join('/');
}

/** What stands at a path, if anything, or what keeps from looking. */
function tryStat(path: string): { stats?: Stats; obstacle?: string } {
  try {
    return { stats: statSync(path, { throwIfNoEntry: false }) };
  } catch (error) {
    return { obstacle: describeReadError(error) };
  }
}

function tryRealPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
