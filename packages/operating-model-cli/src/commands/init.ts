import { EXAMPLES } from '@onemap/plugin-operating-model-common';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError, type Terminal } from '../terminal';
import { kindGiven } from './kindGiven';
import { writeOutput } from './writeOutput';

/** Options of `init`. */
export interface InitOptions {
  /** A new file to write. */
  output?: string;
  /** Only what is required. */
  minimal: boolean;
}

/** Writes a valid document of a kind to start from: every field, with what it is for. */
export function init(
  kind: string,
  { output, minimal }: InitOptions,
  terminal: Terminal,
) {
  const example = EXAMPLES[kindGiven(kind)];
  if (output !== undefined && existsSync(resolve(terminal.cwd, output))) {
    throw new UsageError(`${output} is there already. Name a new file.`);
  }
  writeOutput(minimal ? example.minimal : example.complete, output, terminal);
}
