import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describeReadError } from '../sources/readText';
import { UsageError, type Terminal } from '../terminal';

/** Writes a result: to a file where one is named, else to standard output. */
export function writeOutput(
  text: string,
  file: string | undefined,
  terminal: Terminal,
) {
  if (file === undefined) {
    terminal.stdout.write(text);
    return;
  }
  const path = resolve(terminal.cwd, file);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    throw new UsageError(
      `${file} cannot be written: ${describeReadError(error)}`,
    );
  }
}
