import { nearest } from '@onemap/plugin-operating-model-common';
import type { Command } from 'commander';
import { answersFor } from '../completion/answers';
import { SCRIPTS, SHELLS } from '../completion/shells';
import { UsageError, type Terminal } from '../terminal';

/** Prints the script that completes the command in a shell. */
export function completion(name: string, { stdout }: Terminal) {
  const shell = SHELLS.find(each => each === name);
  if (!shell) {
    const close = nearest(name, SHELLS);
    throw new UsageError(
      `\`${name}\` is not a shell that can be completed in. ${close ? `Did you mean \`${close}\`?` : `Shells: ${SHELLS.join(', ')}.`}`,
    );
  }
  stdout.write(SCRIPTS[shell]);
}

/** Prints what may come next, one answer per line. */
export function complete(
  program: Command,
  words: readonly string[],
  { stdout }: Terminal,
) {
  for (const { word, meaning } of answersFor(program, words)) {
    stdout.write(`${word}\t${meaning}\n`);
  }
}
