import { readFileSync } from 'node:fs';

/** The text of a file, or where it stops being UTF-8. */
export type FileText = { text: string } | { notUtf8At: number; text: string };

const decoder = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

/**
 * Reads a file as UTF-8; a byte order mark is taken off.
 *
 * @returns the text; where the bytes are not UTF-8, also the offset in it of the first that is not
 * @throws what the file system says
 */
export function readText(path: string): FileText {
  return decode(readFileSync(path));
}

/** Bytes as UTF-8 text; see {@link readText}. */
export function decode(bytes: Uint8Array): FileText {
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    const text = lenient.decode(bytes);
    return { text, notUtf8At: text.indexOf('\uFFFD') };
  }
}

/** Why a file cannot be read, in words. */
export function describeReadError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'The permission to read it is missing.';
    case 'ENOENT':
      return 'There is no such file or folder.';
    case 'ELOOP':
      return 'Its links lead in a circle.';
    case 'ENAMETOOLONG':
      return 'Its name is too long.';
    case 'EISDIR':
      return 'It is a folder.';
    default:
      return message;
  }
}
