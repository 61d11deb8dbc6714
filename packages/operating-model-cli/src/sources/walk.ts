import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { basename, join } from 'node:path';
import { describeReadError } from './readText';

/** What a directory holds. */
export interface Walked {
  /** YAML files: the path below the directory, and the path without links. */
  files: { below: string; real: string }[];
  /** Directories that cannot be read, and links that lead nowhere. */
  unreadable: { below: string; message: string }[];
}

/** Folders that hold no files of the caller's own. */
export const LEFT_OUT = new Set(['node_modules', '.git']);

/** Whether a file name is one of YAML. Emacs marks a file that is being edited by a link named `.#file`. */
export function isYamlFile(name: string): boolean {
  return /\.ya?ml$/i.test(name) && !name.startsWith('.#');
}

/**
 * All YAML files below a directory. Links are followed; a directory that was visited already is not
 * visited again, so that loops end. What is reached without a link comes first, whatever the names:
 * of a file and a link to it, the file counts.
 */
export function walk(directory: string): Walked {
  const found: Walked = { files: [], unreadable: [] };
  const visited = new Set<string>();
  const linked: string[] = [];
  const visit = (below: string, real: string) => {
    if (visited.has(real)) return;
    visited.add(real);
    for (const entry of entriesOf(join(directory, below), below, found)) {
      const path = join(below, entry.name);
      if (LEFT_OUT.has(entry.name)) continue;
      if (entry.isSymbolicLink()) linked.push(path);
      else if (entry.isDirectory()) visit(path, join(real, entry.name));
      else if (entry.isFile() && isYamlFile(entry.name)) {
        found.files.push({ below: path, real: join(real, entry.name) });
      }
    }
  };
  visit('', realpathSync(directory));
  for (const below of linked) {
    const target = join(directory, below);
    const stats = tryStat(target);
    if (stats?.isDirectory()) visit(below, realpathSync(target));
    else if (stats?.isFile() && isYamlFile(basename(below))) {
      found.files.push({ below, real: realpathSync(target) });
    } else if (!stats && isYamlFile(basename(below))) {
      found.unreadable.push({ below, message: 'The link leads nowhere.' });
    }
  }
  return found;
}

function entriesOf(path: string, below: string, found: Walked): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    found.unreadable.push({ below, message: describeReadError(error) });
    return [];
  }
}

function tryStat(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined; // A link to itself.
  }
}
