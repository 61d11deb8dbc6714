import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../terminal';

/**
 * Writes a file, and makes the folders that it is in.
 *
 * @param name - the file as messages name it
 * @throws UsageError where it cannot be written
 */
export function writeTextFile(path: string, text: string, name: string) {
  try {
    makeFolder(dirname(path));
    writeFileSync(path, text);
  } catch (error) {
    throw new UsageError(
      `${name} cannot be written. ${describeWriteError(error)}`,
    );
  }
}

/** Makes a folder and those above it. Node's own way to do so never ends where a file system takes no folders, as /proc does. */
function makeFolder(folder: string) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it in between.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Why a file cannot be written, in words. */
function describeWriteError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'The permission to write there is missing.';
    case 'EROFS':
    case 'ENOENT':
      return 'Nothing can be written there. Name another folder.';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'A part of its path is a file, not a folder.';
    case 'EISDIR':
      return 'It is a folder. Name a file in it.';
    case 'ENOSPC':
      return 'The disk is full.';
    default:
      return message;
  }
}
