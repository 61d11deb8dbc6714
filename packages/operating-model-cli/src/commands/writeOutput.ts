import { resolve } from 'node:path';
import { writeTextFile } from '../files/writeTextFile';
import type { Terminal } from '../terminal';

/** Writes a result: to a file where one is named, else to standard output. */
export function writeOutput(
  text: string,
  file: string | undefined,
  terminal: Terminal,
) {
  if (file === undefined) terminal.stdout.write(text);
  else writeTextFile(resolve(terminal.cwd, file), text, file);
}
